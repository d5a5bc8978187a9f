import '../../i18n/areas/print.ts'
import { useTranslation } from 'react-i18next'
import { chooseClaims } from '../../../contracts/chooseClaims.ts'
import type { ClaimConditions } from '../../../contracts/claimPasses.ts'
import { groupBy } from '../../../contracts/groupBy.ts'
import type { Path } from '../../../contracts/path.ts'
import { shortVersion } from '../../../contracts/shortVersion.ts'
import { placeAcross } from '../../../drawing/layout/placePicture.ts'
import { publicAddress, publicOrigin } from '../../base.ts'
import { paperPicture } from '../../canvas/paperPicture.ts'
import type { Asking } from '../../print/askNow.ts'
import { PrintedFigure } from '../../print/PrintedFigure.tsx'
import { ROOM } from '../../print/PrintedPicture.tsx'
import { PrintedSentences } from '../../print/PrintedSentences.tsx'
import { numbering, printedNotes, toldLines } from '../../print/printedNotes.ts'
import { Sheet } from '../../print/Sheet.tsx'
import { usePrinted } from '../../print/usePrinted.tsx'
import { useAddressBar, useBareAddress } from '../../state/history/addressBar.ts'
import { cardsById } from '../../text/cardsById.ts'
import { MarkedText, unmarked, useLang } from '../../text/LabelText.tsx'
import { useCitation } from '../../text/useCitation.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { argumentFor, toldSteps } from './argumentFor.ts'
import { letterOf, PrintedArguments, PrintedPaths } from './PrintedPaths.tsx'
import { pathsGraph } from './pathsGraph.ts'

/** Height of a picture of paths on paper by the number of paths, in px. */
const HEIGHT = { first: 200, each: 60 }

const NONE: ReadonlySet<number> = new Set()

/** The ticked paths as a page of a book: strips, picture, what each says with its notes, and the sentences. */
export function PrintedTrace({
  title,
  conditions,
  paths,
  chosen = NONE,
  none,
}: {
  /** A marked text. */
  title: string
  /** Those of the question: other claims tell no step. */
  conditions: ClaimConditions
  paths: readonly Path[]
  /** The ticked ones; without any, all are printed. */
  chosen?: ReadonlySet<number>
  /** Why none of them answers the question, a marked text. */
  none?: string
}) {
  const { t } = useTranslation(['print', 'shell', 'explore'])
  const lang = useLang()
  const { dataset, symmetric, works } = useVocabulary()
  const cite = useCitation()
  const address = useBareAddress()
  const make = async ({ ask }: Asking) => {
    if (!dataset) return undefined
    const ticked = paths.filter((_, at) => chosen.has(at))
    const printed = ticked.length > 0 ? ticked : [...paths]
    const told = await Promise.all(
      printed.map(async (path) => ({
        path,
        ...(await toldSteps(path, conditions, ask)),
        argument: await argumentFor(path, conditions, lang, { origin: publicOrigin(), address }, ask),
      })),
    )
    // Those that are told are of one version, unless the data were replaced between two paths.
    const version = told.at(-1)?.version ?? dataset.version
    const { entities, relations } = pathsGraph(printed)
    const lines = toldLines(relations)
    const workOf = new Map(dataset.sources.map(({ id, work }) => [id, work]))
    const claims = [
      ...new Map(
        told.flatMap(({ steps }) => steps.flatMap((step) => step.claims)).map((one) => [one.id, one]),
      ).values(),
    ]
    const best = [...groupBy(claims, ({ relation }) => relation).values()].flatMap((some) =>
      chooseClaims(some, (id) => workOf.get(id) ?? id),
    )
    const notes = printedNotes(lines, best)
    const numberOf = numbering(lines, notes.numbers)
    const numbersOf = (some: typeof relations) => numberOf(toldLines(some).map(({ id }) => id))
    const lineOf = new Map(claims.map(({ id, relation, polarity }) => [id, `${relation}~${polarity}`]))
    const height = HEIGHT.first + HEIGHT.each * printed.length
    const places = placeAcross({ entities, relations, width: ROOM.width, height })
    const words = { language: lang, wording: () => '', symmetric, works }
    const drawn = paperPicture({ entities, relations, places, words, numberOf, ...ROOM })
    const cards = cardsById([...entities, ...told.flatMap(({ steps }) => steps.flatMap((step) => step.entities))])
    return (
      <Sheet
        view={t('shell:views.trace')}
        title={title}
        subtitle={
          none === undefined ? t('paths', { count: printed.length, all: paths.length }) : <MarkedText text={none} />
        }
        citation={cite(title, useAddressBar.getState().page, publicAddress(), version)}
      >
        <PrintedPaths paths={printed} numberOf={numberOf} />
        <PrintedFigure
          drawn={drawn}
          label={unmarked(title)}
          number={1}
          entities={entities}
          lines={lines}
          caption={printed
            .map(({ steps }, at) =>
              t('path', { letter: letterOf(at), numbers: steps.map((step) => numbersOf(step.relations)).join('; ') }),
            )
            .join(' ')}
          ledger={[
            t('explore:ledger.shown', {
              entities: entities.length,
              allEntities: dataset.counts.entities,
              claims: relations.reduce((sum, relation) => sum + relation.claims, 0),
              allClaims: dataset.counts.claims,
            }).replaceAll(/<\/?b>/g, ''),
            t('explore:ledger.version', { version: shortVersion(version) }),
          ].join(' · ')}
        />
        <PrintedArguments
          told={told.map(({ argument }) => argument)}
          numberOf={(claim) => numberOf([lineOf.get(claim) ?? ''])}
        />
        <PrintedSentences sentences={notes.sentences} entities={cards} />
      </Sheet>
    )
  }
  return usePrinted(make)
}
