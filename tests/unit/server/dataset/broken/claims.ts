import type { Fields } from '../../../../fixtures/brokenCopy.ts'
import type { Break } from './break.ts'

const LEADS_1 = 'ayse-leads-assembly-1'
const LEADS_2 = 'ayse-leads-assembly-2'

/** Breaks of claims, their evidence and their dates. */
export const CLAIMS: Break[] = [
  {
    rule: 'claim-twice',
    what: 'with a claim that is there twice',
    break: async (copy) => {
      const lines = await copy.read('claims.jsonl')
      const line = lines.split('\n').find((one) => one.includes('"id":"cem-leads-himself"')) as string
      await copy.write('claims.jsonl', `${lines}${line.replace('"cem-leads-himself"', '"cem-rules-himself"')}\n`)
    },
    file: 'claims.jsonl',
    line: '"id":"cem-rules-himself"',
    also: ['coverage-unlisted'],
  },
  claim(
    'object-or-value',
    'with a claim that has an object and a value',
    'opening-dated',
    (one) => {
      one.object = 'cem'
    },
    ['range'],
  ),
  claim('object-or-value', 'with a claim that has no end', 'cem-leads-himself', ({ object: _, ...one }) => one),
  claim('domain', 'with a body that has a friend', 'cem-friend-of-boran', (one) => {
    one.subject = 'ay-meclisi'
  }),
  claim('range', 'with a person that leads an event', LEADS_1, (one) => {
    one.object = 'acilis'
  }),
  claim('value-form', 'with a count that is a date', 'opening-dated', (one) => {
    one.value = { number: 2, unit: { tr: 'gün', en: 'days' } }
  }),
  claim('holder', 'with a holder that is the subject', 'cem-friend-of-boran', (one) => {
    one.holder = 'cem'
  }),
  {
    rule: 'predicate-modality',
    what: 'with a wish that is asserted',
    break: async (copy) => {
      await copy.json('vocabulary.json', ({ predicates }) => {
        predicates.push({ ...predicates.find((one: Fields) => one.id === 'SENDS'), id: 'WANTS' })
      })
      await copy.record('claims.jsonl', 'assembly-sends-boran', (one) => {
        one.predicate = 'WANTS'
      })
    },
    file: 'claims.jsonl',
    line: '"WANTS"',
  },
  claim('mistaken', 'with a mistake in what is asserted', LEADS_1, (one) => {
    one.mistaken = false
  }),
  claim('act', 'with a promise in what is asserted', LEADS_1, (one) => {
    one.act = 'promises'
  }),
  claim('said', 'with words for an end that are its label', LEADS_1, (one) => {
    one.said = { object: { tr: 'Ay Meclisi', en: 'Assembly of the Moon' } }
  }),
  claim('said', 'with no words for its own sentence', LEADS_1, (one) => {
    one.said = {}
  }),
  claim('said', 'with a closing where nothing is left open', LEADS_1, (one) => {
    one.said = { closing: { tr: 'Metin bunu söyler.', en: 'The text says so.' } }
  }),
  claim('said', 'with a sentence of its own that names neither end', LEADS_1, (one) => {
    one.said = { sentence: { tr: '{subject} gelir.', en: 'Somebody comes.' } }
  }),
  claim('said', 'with a sentence of its own that leaves out its holder', 'cem-friend-of-boran', (one) => {
    one.said = { sentence: { tr: '{subject} dosttur.', en: '{holder} likes {subject}.' } }
  }),
  claim('said', 'with a sentence of its own that cannot be filled', LEADS_1, (one) => {
    one.said = { sentence: { tr: '{subject} gelir.', en: '{subject} meets {somebody}.' } }
  }),
  claim('said', 'with words for an object that it has not', 'assembly-counts', (one) => {
    one.said = { object: { tr: 'altı üye', en: 'six members' } }
  }),
  claim('field-form', 'with an act that nobody knows', 'boran-meets-ayse', (one) => {
    one.act = 'hopes'
  }),
  claim('span-place', 'with a span outside its quote', 'assembly-counts', ({ evidence }) => {
    evidence[0].spans.object = [[311, 318]]
  }),
  claim('span-missing', 'with spans of everything but the predicate', 'assembly-counts', ({ evidence }) => {
    evidence[0].spans.predicate = undefined
  }),
  claim('field-form', 'with a span that ends where it starts', 'assembly-counts', ({ evidence }) => {
    evidence[0].spans.object = [[319, 319]]
  }),
  claim('claim-evidence', 'with a claim without evidence', 'assembly-counts', (one) => {
    one.evidence = []
  }),
  claim('claim-evidence', 'with a claim that is only contradicted', LEADS_1, (one) => {
    one.evidence[0].stance = 'contradicts'
  }),
  claim('alternative', 'with an alternative that is none', 'boran-meets-ayse', (one) => {
    one.alternatives = [{ object: 'ayse-kaptan' }]
  }),
  claim('evidence-role', 'with a translation as evidence', LEADS_1, (one) => {
    one.evidence.push({
      source: 'mektup-en',
      stance: 'mentions',
      parts: [{ exact: 'Boran Bey', start: 152, end: 161 }],
    })
  }),
  claim(
    'quote-range',
    'with a quote from the translation as one from the letter',
    LEADS_2,
    (one) => {
      Object.assign(one.evidence[0].parts[0], { start: 106, end: 118 })
    },
    ['coverage-claim'],
  ),
  claim('quote-text', 'with a quote counted in UTF-16 units', LEADS_1, ({ evidence }) => {
    const [part] = evidence[0].parts
    part.start += 3
    part.end += 3
  }),
  claim('quote-text', 'with a quote without its combining mark', 'assembly-sends-boran', ({ evidence }) => {
    evidence[0].parts[0].exact = evidence[0].parts[0].exact.replace('ö', 'o\u0308')
  }),
  claim('quote-context', 'with another word before the quote', LEADS_1, (one) => {
    one.evidence[0].parts[0].prefix = 'Sayın '
  }),
  claim('quote-context', 'with another word after the quote', LEADS_1, (one) => {
    one.evidence[0].parts[0].suffix = '!'
  }),
  claim('quote-segments', 'with quotes that run over more segments than a claim may', LEADS_1, ({ evidence }) => {
    const [{ parts }] = evidence
    const { exact, start } = parts[0]
    const points = [...exact]
    // Pieces of one quote, since no part may be there twice.
    const cuts = points.flatMap((_, from) => points.slice(from).map((_, to) => [from, from + to + 1] as const))
    const cut = ([from, to]: readonly [number, number]) => points.slice(from, to).join('')
    parts.push(
      ...cuts
        .filter((at) => cut(at).trim() === cut(at) && cut(at) !== exact)
        .slice(0, 200)
        .map((at) => ({ exact: cut(at), start: start + at[0], end: start + at[1] })),
    )
  }),
  {
    rule: 'quote-segment',
    what: 'with a translation that is quoted where no segment is',
    break: async (copy) => {
      const lines = (await copy.read('segments.jsonl')).split('\n')
      await copy.write('segments.jsonl', lines.filter((line) => !line.includes('"mektup-en-3"')).join('\n'))
    },
    file: 'claims.jsonl',
    line: '"id":"boran-meets-ayse"',
  },
  claim('translation-source', 'with the letter’s translation beside the notebook', LEADS_1, (one) => {
    one.evidence[0].translation = {
      source: 'mektup-en',
      parts: [{ exact: 'Boran Bey', start: 152, end: 161 }],
      faithful: true,
    }
  }),
  claim('translation-faults', 'with a faithful translation that has faults', LEADS_2, (one) => {
    one.evidence[0].translation.faithful = true
  }),
  claim('translation-faults', 'with a translation left out and no fault of it', LEADS_2, ({ evidence }) => {
    const { translation } = evidence[0]
    translation.parts = []
    translation.faults[0].start = undefined
    translation.faults[0].end = undefined
  }),
  claim('fault-place', 'with a fault outside the quoted words', LEADS_2, ({ evidence }) => {
    Object.assign(evidence[0].translation.faults[0], { start: 150, end: 153 })
  }),
  date('date-form', 'with a date that has no EDTF text', 'opening-dated', ({ edtf: _, ...rest }) => rest),
  date(
    'date-form',
    'with a relative date that is relative to nothing',
    'journey-dated',
    ({ relativeTo: _, ...rest }) => rest,
  ),
  date('date-bounds', 'with a month at least and a week at most', 'journey-dated', (one) => {
    one.relativeTo.max = 'P1W'
  }),
  date('date-read', 'with another day than is written', 'opening-dated', (one) => {
    one.edtf = '1921-04-03'
  }),
  date('date-read', 'with a day left out that is written', 'opening-dated', (one) => {
    one.edtf = '1921-04'
  }),
  date('date-read', 'with two months where one is written', 'journey-dated', (one) => {
    one.relativeTo.max = 'P2M'
  }),
  date('date-read', 'with a day before where one after is written', 'journey-dated', (one) => {
    one.relativeTo.is = 'before'
  }),
  date('date-written', 'with a date that no quote has', 'opening-dated', (one) => {
    Object.assign(one, { written: '3 Nisan 1921', edtf: '1921-04-03' })
  }),
  date('date-outside', 'with an event long after the years that are counted', 'journey-dated', (one) => {
    one.basis = 'inferred'
    one.relativeTo = { event: 'acilis', is: 'after', min: 'P9999Y' }
  }),
  date('date-cycle', 'with an event that happened after itself', 'journey-dated', (one) => {
    one.relativeTo.event = 'yolculuk'
  }),
  {
    rule: 'date-cycle',
    what: 'with two events that happened each after the other',
    break: (copy) =>
      copy.record('claims.jsonl', 'opening-dated', ({ value }) => {
        value.date = {
          written: '𝟚 Nisan 1921',
          calendar: 'relative',
          basis: 'text',
          relativeTo: { event: 'yolculuk', is: 'after' },
        }
      }),
    file: 'claims.jsonl',
    line: '"id":"journey-dated"',
    also: ['date-cycle'],
  },
]

function claim(
  rule: Break['rule'],
  what: string,
  id: string,
  change: (one: Fields) => unknown,
  also: Break['rule'][] = [],
): Break {
  return {
    rule,
    what,
    break: (copy) => copy.record('claims.jsonl', id, change),
    file: 'claims.jsonl',
    line: `"id":"${id}"`,
    also,
  }
}

function date(rule: Break['rule'], what: string, id: string, change: (date: Fields) => unknown): Break {
  return claim(rule, what, id, ({ value }) => {
    const changed = change(value.date)
    if (typeof changed === 'object') value.date = changed
  })
}
