import { stringify } from 'csv-stringify/browser/esm/sync'
import { strToU8, zipSync } from 'fflate'
import { pages } from '../../../../contracts/addresses.ts'
import { inLanguage, type Label } from '../../../../contracts/label.ts'
import { cardText, type DataCard } from '../../../figure/dataCard.ts'
import type { Filtered } from '../../../state/applyFilters.ts'
import type { Dictionary } from '../../../text/useVocabulary.ts'
import { mostRelationsFirst } from '../textView/withRelations.ts'

/** The words that tables need in the language of the interface. */
export interface TableWords {
  lang: string
  column: (name: Column) => string
  modality: (is: string) => string
  polarity: (is: string) => string
  explicit: (is: boolean) => string
  yes: string
  no: string
  files: { entities: string; relations: string; card: string }
}

/** The columns of both tables. */
export const COLUMNS = [
  'id',
  'kind',
  'name',
  'shown',
  'degree',
  'claims',
  'faded',
  'link',
  'subject',
  'subjectName',
  'predicate',
  'wording',
  'object',
  'objectName',
  'polarity',
  'modality',
  'explicit',
  'works',
  'sources',
] as const
export type Column = (typeof COLUMNS)[number]

/**
 * Writes rows as CSV that spreadsheets open as a table: a byte order mark for Excel; semicolons where decimals have a
 * comma, as Excel wants them there; every text quoted; an apostrophe before a text that would run as a formula.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[], lang: string): string {
  return stringify(
    rows.map((row) => row.map(harmless)),
    { bom: true, delimiter: lang === 'tr' ? ';' : ',', record_delimiter: '\r\n', quoted_string: true },
  )
}

/**
 * Makes a cell harmless to spreadsheets. A text beginning with = + - @, their wide forms, a tab or a line break gets an
 * apostrophe (OWASP, CSV Injection); so does one after a separator or a line break, in case the file is opened with
 * another separator.
 */
export function harmless(cell: string | number): string | number {
  if (typeof cell === 'number') return cell
  const pieces = cell
    .split(/([,;|\t\r\n])/)
    .map((piece) => (/^[\s"]*[=+\-@＝＋－＠]/.test(piece) ? `'${piece}` : piece))
  return (/^[\s"]*[\t\r\n]/.test(cell) ? "'" : '') + pieces.join('')
}

/**
 * The twin's tables and the data card as one zip: a table with comment lines is no table to a spreadsheet. Without a
 * public `origin` there are no links; ids and the card say what is meant.
 */
export function tablesOf(
  left: Pick<Filtered, 'entities' | 'relations' | 'faded'>,
  dictionary: Dictionary,
  words: TableWords,
  card: DataCard,
  origin: string | undefined,
): Uint8Array<ArrayBuffer> {
  return zipSync({
    [words.files.entities]: strToU8(csvOf(entityRows(left, dictionary, words, origin), words.lang)),
    [words.files.relations]: strToU8(csvOf(relationRows(left, dictionary, words, origin), words.lang)),
    [words.files.card]: strToU8(`${cardText(card)}\n`),
  }) as Uint8Array<ArrayBuffer>
}

type Left = Pick<Filtered, 'entities' | 'relations' | 'faded'>

function entityRows(left: Left, { kind }: Dictionary, words: TableWords, origin: string | undefined) {
  const { lang, column, yes, no } = words
  const links = linksFrom(origin)
  return [
    [
      ...(['id', 'kind', 'name', 'shown', 'degree', 'claims', 'faded'] as const).map(column),
      ...linkColumn(origin).map(column),
    ],
    ...mostRelationsFirst(left.entities, left.relations).map(({ entity, relations }) => {
      const { id, kind: of, labels, degree, claims } = entity
      const text = (label: Label) => inLanguage(label, lang).text
      const faded = left.faded.has(id) ? yes : no
      return [id, text(kind(of)), text(labels), relations.length, degree, claims, faded, ...links(pages.entity(id))]
    }),
  ]
}

function relationRows(left: Left, dictionary: Dictionary, words: TableWords, origin: string | undefined) {
  const { wording, works, source } = dictionary
  const { lang, column, yes, no } = words
  const links = linksFrom(origin)
  const text = (label: Label) => inLanguage(label, lang).text
  const names = new Map(left.entities.map(({ id, labels }) => [id, text(labels)]))
  const titles = (ids: readonly string[]) =>
    ids.map((id) => text(source(id)?.title ?? { und: id }).replaceAll('*', '')).join(' | ')
  return [
    (
      [
        'id',
        'subject',
        'subjectName',
        'predicate',
        'wording',
        'object',
        'objectName',
        'polarity',
        'modality',
        'explicit',
        'claims',
        'works',
        'sources',
        'faded',
        ...linkColumn(origin),
      ] as const
    ).map(column),
    ...left.relations.flatMap(({ id, subject, predicate, object, lines }) =>
      lines.map(({ polarity, modality, inferred, claims, sources }) => [
        id,
        subject,
        names.get(subject) ?? subject,
        predicate,
        text(wording(predicate, 'out', polarity)),
        object,
        names.get(object) ?? object,
        words.polarity(polarity),
        words.modality(modality),
        words.explicit(!inferred),
        claims,
        works(sources),
        titles(sources),
        left.faded.has(`${id}~${polarity}`) ? yes : no,
        ...links(pages.relation(id)),
      ]),
    ),
  ]
}

// The last column stands only where something public can be linked to.
function linkColumn(origin: string | undefined) {
  return origin === undefined ? [] : (['link'] as const)
}

function linksFrom(origin: string | undefined) {
  return (address: string) => linkColumn(origin).map(() => origin + address)
}
