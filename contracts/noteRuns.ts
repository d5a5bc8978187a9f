import { citeSource } from './citeSource.ts'
import type { ClaimDetail, EvidenceDetail, SegmentCard } from './detail.ts'
import { fillTemplate } from './fillTemplate.ts'
import { inLanguage, withoutItalics } from './label.ts'
import { numberList } from './numberList.ts'
import { placeGroups } from './placeGroups.ts'
import { shortVersion } from './shortVersion.ts'
import type { Source } from './source.ts'
import type { TextRun } from './textRun.ts'

/**
 * Words of the interface in a footnote; `{number}` and `{numbers}` in those of a place, `{dataset}`,
 * `{version}` and `{claim}` in the last.
 */
export interface NoteWords {
  place: Record<SegmentCard['kind'], string>
  places: Record<SegmentCard['kind'], string>
  /** A number in a list of places, `{number}`. */
  ordinal: string
  also: string
  against: string
  translation: string
  inferred: string
  reading: string
  remark: string
  claim: string
}

interface NoteContext {
  name(id: string): string
  source(id: string): Source
  lang: string
  words: NoteWords
  dataset: { id: string; version: string }
  /** Absent where nothing public leads to the claim. */
  link: string | undefined
}

/**
 * Footnote of a claim: each quote with its source and place, contradicting ones too; whether it is inferred, other
 * readings, the curator's remark, dataset, version and id of the claim, and its address where there is one.
 */
export function noteRuns(claim: ClaimDetail, context: NoteContext): TextRun[] {
  const { lang, words } = context
  const supports = claim.evidence.filter(({ stance }) => stance === 'supports')
  const against = claim.evidence.filter(({ stance }) => stance === 'contradicts')
  const { dataset, link } = context
  const last = {
    dataset: { text: dataset.id },
    version: { text: shortVersion(dataset.version) },
    claim: { text: claim.id },
  }
  return [
    ...supports.flatMap((evidence, at) => [{ text: at > 0 ? ` ${words.also} ` : '' }, ...quoted(evidence, context)]),
    ...against.flatMap((evidence) => [{ text: ` ${words.against} ` }, ...quoted(evidence, context)]),
    ...(claim.explicit ? [] : [{ text: ` ${words.inferred}` }]),
    ...(claim.alternatives ? [{ text: ` ${readings(claim.alternatives, context)}` }] : []),
    ...(claim.note ? remark(inLanguage(claim.note, lang), context) : []),
    { text: ` ${fillTemplate(words.claim, last, lang)}` },
    ...(link === undefined ? [] : [{ text: ' ' }, { text: link, href: link }]),
  ].filter(({ text }) => text !== '')
}

function quoted(evidence: EvidenceDetail, { source, lang, words }: NoteContext): TextRun[] {
  const { lang: written, ...cited } = source(evidence.source)
  const quote = nested(evidence.parts.map(({ exact }) => exact).join(' … '))
  return [
    { text: '“' },
    { text: quote, ...(written === lang ? {} : { lang: written }) },
    { text: '”, ' },
    ...citeSource({ ...cited, lang: written }, lang),
    { text: `${placeOf(evidence, words, lang)}.` },
    ...translated(evidence, source, lang, words),
  ]
}

// Translate only into the language of the argument, and only where the translation is faithful.
function translated(
  evidence: EvidenceDetail,
  source: NoteContext['source'],
  lang: string,
  words: NoteWords,
): TextRun[] {
  const { translation } = evidence
  if (!translation?.faithful || translation.parts.length === 0 || source(translation.source).lang !== lang) return []
  const text = nested(translation.parts.map(({ exact }) => exact).join(' … '))
  return [{ text: ` ${fillTemplate(words.translation, { text: { text } }, lang)}` }]
}

function placeOf({ passages }: EvidenceDetail, words: NoteWords, lang: string): string {
  const segments = passages.flatMap((passage) => passage.segments)
  return placeGroups(segments)
    .map(({ heading, kind, numbers }) => {
      const template = numbers.length > 1 ? words.places[kind] : words.place[kind]
      const filled = fillTemplate(
        template,
        { number: { text: String(numbers[0]) }, numbers: { text: numberList(numbers, words.ordinal, lang) } },
        lang,
      )
      return `, ${heading ? `${heading}, ` : ''}${filled}`
    })
    .join('')
}

function remark({ text, lang: written }: { text: string; lang: string }, { lang, words }: NoteContext): TextRun[] {
  return [{ text: ` ${words.remark} ` }, { text: withoutItalics(text), ...(written === lang ? {} : { lang: written }) }]
}

function readings(alternatives: NonNullable<ClaimDetail['alternatives']>, { name, words }: NoteContext): string {
  const ends = alternatives.map(({ subject, object }) =>
    [subject, object].flatMap((id) => (id === undefined ? [] : [name(id)])).join(' – '),
  )
  return `${words.reading} ${ends.join('; ')}.`
}

// Puts a text on one line and turns its quotation marks into inner ones.
function nested(quote: string): string {
  return quote.replace(/\s+/g, ' ').replace(/[“„]/g, '‘').replace(/”/g, '’')
}
