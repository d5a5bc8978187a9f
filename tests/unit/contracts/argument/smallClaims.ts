import type { ClaimDetail, EvidenceDetail, SegmentCard } from '../../../../contracts/detail.ts'
import type { Source } from '../../../../contracts/source.ts'

/** A segment of the source `text`. */
export function segment(kind: SegmentCard['kind'], number: number, headingText?: string): SegmentCard {
  const heading = headingText === undefined ? {} : { heading: 'h', headingText }
  return { id: `text-${number}`, source: 'text', kind, start: 0, end: 1, exact: 'x', number, ...heading }
}

/** A quote of these parts from the source `text`, from one passage of these segments. */
export function quote(
  parts: string[],
  segments: SegmentCard[] = [segment('sentence', 1)],
  more: Partial<EvidenceDetail> = {},
): EvidenceDetail {
  return {
    source: 'text',
    stance: 'supports',
    parts: parts.map(partOf),
    passages: [{ segments, parts: [0] }],
    ...more,
  }
}

/** A machine's translation of a quote into English. */
export function translation(parts: string[], faithful = true): NonNullable<EvidenceDetail['translation']> {
  return { source: 'text-en', parts: parts.map(partOf), faithful }
}

const partOf = (exact: string) => ({ exact, start: 0, end: exact.length })

/** The claim that `ada` meets `bela`, as the text says, with one quote. */
export function claim(more: Partial<ClaimDetail> = {}): ClaimDetail {
  return {
    id: 'ada-meets-bela',
    subject: 'ada',
    predicate: 'MEETS',
    object: 'bela',
    modality: 'asserted',
    polarity: 'affirmed',
    explicit: true,
    evidence: [quote(['Ada geldi'])],
    ...more,
  }
}

/** A Turkish text, its translation, and another text in English. */
export const SOURCES: Source[] = [
  source('text', 'tr', 'evidence', { tr: 'Nutuk', en: 'The Speech' }),
  source('text-en', 'en', 'translation', { tr: 'Nutuk (İngilizce)', en: 'The Speech in English' }),
  source('other', 'en', 'evidence', { en: 'Diary' }),
]

function source(id: string, lang: string, role: Source['role'], title: Source['title']): Source {
  return { id, title, lang, role, genre: { tr: 'Metin', en: 'Text' }, csl: { publisher: 'P' } }
}
