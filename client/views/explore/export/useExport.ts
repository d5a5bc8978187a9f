import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shortVersion } from '../../../../contracts/shortVersion.ts'
import type { SavedView } from '../../../../contracts/viewFile.ts'
import { publicAddress, publicOrigin } from '../../../base.ts'
import type { PlateHandle } from '../../../canvas/plateProps.ts'
import { fileName } from '../../../figure/fileName.ts'
import { useExplore } from '../../../state/explore.ts'
import type { ShownGraph } from '../../../state/graph/useShownGraph.ts'
import { writeStep } from '../../../state/history/addressWriter.ts'
import { useOverflow } from '../../../state/history/overflow.ts'
import { openView, viewNow } from '../../../state/savedViews/openView.ts'
import type { ViewFileProblem } from '../../../state/savedViews/viewFile.ts'
import type { Step } from '../../../state/step.ts'
import { unmarked } from '../../../text/LabelText.tsx'
import { saveFile } from '../../../ui/saveFile.ts'
import { useLatest } from '../../../useLatest.ts'
import { usePanes } from '../panes.ts'
import type { StepNames } from '../trail/useStepNames.ts'
import { useCardWords } from './useCardWords.ts'

/** The notice after an export or an opened file. */
export interface Notice {
  text: string
  wrong?: boolean
  /** The plate does not fit into a link: a file is offered. */
  offerFile?: boolean
}

/** The ways of exporting the plate away, and of bringing it back from a file. */
export interface ExportActions {
  title: string
  notice: Notice | undefined
  notify: (notice: Notice | undefined) => void
  copyLink: () => Promise<void>
  savePicture: (form: 'png' | 'svg') => Promise<void>
  saveTables: () => Promise<void>
  saveViews: (views: readonly SavedView[], what: string) => Promise<void>
  savePlate: () => void
  /** Opens the one view of a file, or keeps the several; gives whether there were several. */
  openFile: (file: File) => Promise<boolean>
  problem: (problem: ViewFileProblem) => string
}

/** Everything that can be taken away from the plate as it stands. `named`: what is chosen, in marked words. */
export function useExport({
  plate,
  step,
  left,
  version,
  named,
  names,
}: {
  plate: RefObject<PlateHandle | null>
  step: Step | undefined
  left: ShownGraph['left']
  /** The version of the picture. */
  version: string | undefined
  named: string | undefined
  names: StepNames
}): ExportActions {
  const { t, i18n } = useTranslation(['export', 'savedViews'])
  const words = useCardWords(names.ofFilter)
  const { lang, say, dictionary } = words
  const lit = usePanes((panes) => panes.highlight)
  const highlight = lit && names.ofFilter({ of: lit.of, is: String(lit.is) })
  const [notice, notify] = useState<Notice>()
  const at = useExplore(({ at, steps }) => steps[at])
  const [since, setSince] = useState(at)
  useEffect(() => {
    // The notice ends with its step.
    if (at?.change !== since?.change) {
      setSince(at)
      if (at?.change.kind !== 'view') notify(undefined)
    }
  }, [at, since])
  // Elsewhere than here nothing is too large for its address.
  useEffect(() => () => useOverflow.setState({ over: false }), [])
  // A file or citation names the version of the picture, not that of the card of the dataset.
  const dataset = useMemo(
    () => dictionary.dataset && { ...dictionary.dataset, version: version ?? dictionary.dataset.version },
    [dictionary.dataset, version],
  )
  const marked = named ?? (step?.change.kind === 'view' ? step.change.name : dataset ? say(dataset.title) : '')
  const title = unmarked(marked)
  const selected = step?.selected
  const what = selected ? ('entity' in selected ? selected.entity : selected.relation) : t('what')

  // A link of the reader's own server is of use to him; in what he gives away it would lead nowhere.
  const address = (where: 'here' | 'public') => {
    writeStep()
    if (useOverflow.getState().over) return undefined
    return publicAddress() ?? (where === 'here' ? window.location.href : undefined)
  }
  const { filters = [], focus } = step ?? {}
  const centre = focus && { name: names.ofEntity(focus.entity), depth: focus.depth }
  const card = async (unlabelled: number) => {
    const { dataCard } = await import('./dataCard.ts')
    const facts = dataset && {
      dataset,
      left,
      filters,
      focus: centre,
      traced: step?.traced?.length ?? 0,
      unlabelled,
      highlight,
    }
    return facts && dataCard(words, marked, facts, address('public'))
  }
  const attempt = async (action: () => Promise<Notice>) => {
    try {
      notify(await action())
    } catch {
      notify({ text: t('failed'), wrong: true })
    }
  }
  const savePicture = useLatest((form: 'png' | 'svg') =>
    attempt(async () => {
      const drawn = await plate.current?.shapes()
      const under = drawn && (await card(drawn.unlabelled))
      if (!drawn || !under || !dataset) return { text: t('notDrawn'), wrong: true }
      const name = fileName(dataset, what, form)
      const { figureOf } = await import('../../../figure/figureOf.ts')
      const figure = figureOf(drawn, under)
      if (form === 'svg') {
        const [{ svgOf }, { fontFacesFor }] = await Promise.all([
          import('../../../figure/svg.ts'),
          import('../../../figure/fontFaces.ts'),
        ])
        saveFile(name, 'image/svg+xml', svgOf(figure, await fontFacesFor(figure.shapes)))
        return { text: t('saved', { name }) }
      }
      const { pngOf } = await import('../../../figure/png.ts')
      const { blob, width, height, capped } = await pngOf(figure)
      saveFile(name, 'image/png', blob)
      const saved = t('savedPng', { name, width, height })
      return { text: capped ? `${saved}. ${t('capped')}` : saved }
    }),
  )
  const saveTables = useLatest(() =>
    attempt(async () => {
      const facts = await card(0)
      if (!facts || !dataset) return { text: t('notDrawn'), wrong: true }
      const name = fileName(dataset, what, 'zip')
      const [{ tablesOf }, { tableWords }] = await Promise.all([import('./csvTables.ts'), import('./tableWords.ts')])
      const zip = tablesOf(left, dictionary, tableWords(i18n), facts, publicOrigin())
      saveFile(name, 'application/zip', new Blob([zip], { type: 'application/zip' }))
      return { text: t('saved', { name }) }
    }),
  )
  const saveViews = useLatest((views: readonly SavedView[], of: string) =>
    attempt(async () => {
      const { VIEW_FILE, writeViewFile } = await import('../../../state/savedViews/viewFile.ts')
      if (!dataset) return { text: t('notDrawn'), wrong: true }
      const name = fileName(dataset, of, VIEW_FILE)
      saveFile(name, 'application/json', writeViewFile(views))
      return { text: t('saved', { name }) }
    }),
  )
  const problem = useLatest((found: ViewFileProblem): string => {
    if (found.is === 'field')
      return t('savedViews:bad.field', {
        ...found,
        field: found.field || t('savedViews:bad.whole'),
        what: found.what.replace(/\.$/, ''),
      })
    if (found.is === 'large') return t('savedViews:bad.large', { ...found })
    return found.is === 'dataset'
      ? t('savedViews:bad.dataset', { ...found })
      : t(`savedViews:bad.${found.is}`, { ...found })
  })
  const copyLink = useLatest(async () => {
    const link = address('here')
    if (link === undefined) return notify({ text: t('tooLarge'), wrong: true, offerFile: true })
    try {
      await navigator.clipboard.writeText(link)
      notify({ text: t('linkCopied') })
    } catch {
      notify({ text: t('linkRefused', { address: link }), wrong: true })
    }
  })
  const savePlate = useLatest(() => {
    const view = dataset && viewNow(title, dataset)
    if (view) void saveViews([view], what)
    else notify({ text: t('notDrawn'), wrong: true })
  })
  const openFile = useLatest(async (file: File) => {
    if (!dataset) return false
    const parts = await Promise.all([
      import('../../../state/savedViews/viewFile.ts'),
      import('../../../state/savedViews/savedViews.ts'),
      import('../../../i18n/areas/savedViews.ts'),
    ]).catch(() => undefined)
    if (!parts) {
      notify({ text: t('failed'), wrong: true })
      return false
    }
    const [{ readViewFile }, { saveViews: keepViews }] = parts
    const read = await readViewFile(file, dataset.id, lang)
    if ('problem' in read) {
      notify({ text: problem(read.problem), wrong: true })
      return false
    }
    const [view] = read
    if (read.length === 1 && view) {
      openView(view)
      const versions = { name: view.title, version: shortVersion(view.version), now: shortVersion(dataset.version) }
      notify({
        text:
          view.version === dataset.version ? t('savedViews:opened', versions) : t('savedViews:openedOther', versions),
      })
      return false
    }
    const keeping = keepViews(read)
    notify(
      keeping === 'kept'
        ? { text: t('savedViews:kept.imported', { count: read.length }) }
        : { text: t(`savedViews:kept.${keeping}`), wrong: true },
    )
    return keeping === 'kept'
  })
  // The same again as long as nothing is said and nothing else is chosen, so that its buttons need not be made anew.
  return useMemo(
    () => ({ title, notice, notify, copyLink, savePicture, saveTables, saveViews, savePlate, openFile, problem }),
    [title, notice, copyLink, savePicture, saveTables, saveViews, savePlate, openFile, problem],
  )
}
