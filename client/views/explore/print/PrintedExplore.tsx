import '../../../i18n/areas/print.ts'
import { useTranslation } from 'react-i18next'
import { LIMITS } from '../../../../contracts/limits.ts'
import { lineCount } from '../../../../contracts/lineCount.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import type { Selected } from '../../../../drawing/places.ts'
import { publicAddress } from '../../../base.ts'
import { paperPicture } from '../../../canvas/paperPicture.ts'
import type { Asking } from '../../../print/askNow.ts'
import { PrintedFigure } from '../../../print/PrintedFigure.tsx'
import { PrintedNotes } from '../../../print/PrintedNotes.tsx'
import { ROOM } from '../../../print/PrintedPicture.tsx'
import { numbering, printedNotes, toldLines } from '../../../print/printedNotes.ts'
import { Sheet } from '../../../print/Sheet.tsx'
import { usePrinted } from '../../../print/usePrinted.tsx'
import { currentStep, useExplore } from '../../../state/explore.ts'
import { useAddressBar } from '../../../state/history/addressBar.ts'
import { LabelText, useLang } from '../../../text/LabelText.tsx'
import { useCitation } from '../../../text/useCitation.ts'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { useExploreParts } from '../exploreContext.ts'
import { ledgerWords } from '../legend/ledgerWords.ts'
import { usePanes } from '../panes.ts'

/** The plate as a page of a book: the whole picture, and the sentences that say what is drawn. */
export function PrintedExplore() {
  const { t } = useTranslation(['print', 'shell'])
  const { t: tExplore } = useTranslation('explore')
  const lang = useLang()
  const { picture, exporting, names } = useExploreParts()
  const { dataset, symmetric, works } = useVocabulary()
  const step = useExplore(currentStep)
  const lit = usePanes((panes) => panes.highlight)
  const nameOf = names.ofFilter
  const cite = useCitation()
  const make = async ({ ask }: Asking) => {
    if (!step || !dataset || picture.entities.length === 0) return undefined
    const { entities, relations, faded, left, version = dataset.version } = picture
    // A group is drawn with lines of its own, which no sentence says.
    const single = new Set(left.relations.map(({ id }) => id))
    const told = firstTold(
      relations.filter(({ id }) => single.has(id)),
      step.selected,
    )
    const lines = toldLines(told)
    const answer =
      told.length === 0
        ? { version, claims: [], entities: [], omitted: [] }
        : await ask('claims', { body: { relations: told.map(({ id }) => id) } }).catch(() => undefined)
    const notes = printedNotes(
      lines,
      answer?.claims ?? [],
      dataset.sources.map(({ id }) => id),
    )
    const drawn = paperPicture({
      entities,
      relations,
      places: step.places,
      words: { language: lang, wording: () => '', symmetric, works },
      unbundled: step.unbundled ?? [],
      faded,
      selected: step.selected,
      numberOf: numbering(lines, notes.numbers),
      ...ROOM,
    })
    const chosen = step.selected && 'entity' in step.selected ? step.selected.entity : undefined
    const summary =
      chosen === undefined
        ? undefined
        : (await ask('entity', { params: { id: chosen } }).catch(() => undefined))?.entity.summary
    const unplaced = entities.filter(({ id }) => !step.places.has(id)).length
    const highlight = lit && nameOf({ of: lit.of, is: String(lit.is) })
    const { filters = [], focus } = step
    const centre = focus && { name: names.ofEntity(focus.entity), depth: focus.depth }
    const traced = step.traced?.length ?? 0
    const facts = {
      dataset: { ...dataset, version },
      left,
      filters,
      focus: centre,
      traced,
      unlabelled: drawn.unlabelled,
      highlight,
    }
    return (
      <Sheet
        view={t('shell:views.explore')}
        title={exporting.title}
        subtitle={
          <>
            {summary && <LabelText label={summary} />} {t('subtitle')}
          </>
        }
        citation={cite(exporting.title, useAddressBar.getState().page, publicAddress(), answer?.version ?? version)}
      >
        <PrintedFigure
          drawn={drawn}
          label={exporting.title}
          number={1}
          entities={entities}
          lines={toldLines(relations)}
          caption={
            <>
              {t('caption', { entities: entities.length, relations: lineCount(relations) })}
              {unplaced > 0 && ` ${t('unplaced', { count: unplaced })}`}
            </>
          }
          ledger={ledgerWords(facts, tExplore, nameOf).join(' · ')}
        />
        <PrintedNotes
          notes={notes}
          answer={answer}
          leftLines={toldLines(relations.filter(({ id }) => single.has(id))).length - lines.length}
        />
      </Sheet>
    )
  }
  return usePrinted(make)
}

// The first to be told of very many are those of a chosen entity or relation, then those with most claims.
function firstTold(relations: readonly RelationCard[], selected: Selected | undefined): RelationCard[] {
  const chosen = ({ id, subject, object }: RelationCard) =>
    selected !== undefined &&
    ('entity' in selected ? selected.entity === subject || selected.entity === object : selected.relation === id)
  return [...relations]
    .sort((a, b) => Number(chosen(b)) - Number(chosen(a)) || b.claims - a.claims)
    .slice(0, LIMITS.told.relations)
}
