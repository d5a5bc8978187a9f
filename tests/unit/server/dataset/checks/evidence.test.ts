import { describe, expect, test } from 'vitest'
import { checkEvidence } from '../../../../../server/dataset/checks/evidence.ts'
import { type Case, errorsAfter, type Opened } from './errorsAfter.ts'

const LEADS_1 = 'ayse-leads-assembly-1'
const LEADS_2 = 'ayse-leads-assembly-2'
const HIMSELF = 'cem-leads-himself'
const NOTE = { tr: 'x', en: 'x' }

const QUOTES: Case[] = [
  ['nothing', () => {}, []],
  ['as many segments as the quotes of a claim may touch', quoted(200), []],
  [
    'one segment more than the quotes of a claim may touch',
    quoted(201),
    ['claims.jsonl:3 evidence quote-segments the quotes run over 201 segments, and may over 200'],
  ],
  [
    'a source that is not there',
    ({ evidence }) => Object.assign(evidence(HIMSELF), { source: 'nothing' }),
    ['claims.jsonl:8 evidence[0].source source-unknown there is no source “nothing”'],
  ],
  [
    'a translation as evidence, whose quotes are then not looked at',
    ({ claim, evidence }) => claim(HIMSELF).evidence.push({ ...evidence(HIMSELF), source: 'mektup-en' }),
    ['claims.jsonl:8 evidence[1].source evidence-role “mektup-en” has the role translation'],
  ],
  [
    'places that are empty or outside of the source, after one that is right',
    ({ evidence }) => {
      const [part] = evidence(LEADS_2).parts
      evidence(LEADS_2).parts.push(
        { ...part, start: 12, end: 12 },
        { ...part, start: 49, end: 12 },
        { ...part, end: 89 },
        { exact: 'Letter', start: 88, end: 89 },
      )
    },
    [
      ...['12–12', '49–12', '12–89'].map(
        (place, index) =>
          `claims.jsonl:4 evidence[0].parts[${index + 1}].start quote-range ${place} is no part of “mektup” (0–88) | ` +
          'These words stand at 12–49; offsets count code points.',
      ),
      'claims.jsonl:4 evidence[0].parts[4].start quote-range 88–89 is no part of “mektup” (0–88)',
    ],
  ],
  [
    'a place before the beginning of the source, whose words stand at its very beginning',
    ({ evidence }) => {
      evidence(LEADS_2).translation.parts = [{ exact: 'Letter', start: 93, end: 100 }]
      evidence(LEADS_2).translation.faults = [{ kind: 'nonsense', note: NOTE }]
    },
    [
      'claims.jsonl:4 evidence[0].translation.parts[0].start quote-range 93–100 is no part of “mektup-en” (94–180) | ' +
        'These words stand at 94–100; offsets count code points.',
    ],
  ],
  [
    'a place that counts UTF-16 units',
    ({ evidence }) => Object.assign(evidence(LEADS_1).parts[0], { start: 19, end: 53 }),
    [
      'claims.jsonl:3 evidence[0].parts[0].exact quote-text “Ayşe Kaptan, Ay Meclisi’ni yönetir” is not what stands at ' +
        '19–53: “e Kaptan, Ay Meclisi’ni yönetir.\n•” | These words stand at 16–50; offsets count code points.',
    ],
  ],
  [
    'words that stand nowhere, or more than once',
    ({ evidence }) => {
      evidence(HIMSELF).parts = [
        { exact: 'Cem kendisini', start: 289, end: 300 },
        { exact: 'Boran Bey', start: 289, end: 300 },
      ]
    },
    [
      'claims.jsonl:8 evidence[0].parts[0].exact quote-text “Cem kendisini” is not what stands at 289–300: “Cem kendini”',
      'claims.jsonl:8 evidence[0].parts[1].exact quote-text “Boran Bey” is not what stands at 289–300: “Cem kendini”',
    ],
  ],
  [
    'the end and the whole of a source',
    ({ evidence }) => {
      evidence(LEADS_2).parts = [
        { exact: '.', start: 87, end: 88 },
        { exact: 'M', start: 0, end: 1 },
      ]
    },
    [],
  ],
  [
    'other words on either side',
    ({ evidence }) => Object.assign(evidence(LEADS_1).parts[0], { prefix: 'Sayın ', suffix: '!' }),
    [
      'claims.jsonl:3 evidence[0].parts[0].prefix quote-context “Sayın ” does not stand before the quote',
      'claims.jsonl:3 evidence[0].parts[0].suffix quote-context “!” does not stand after the quote',
    ],
  ],
  [
    'astral signs on either side',
    ({ evidence }) => {
      evidence(LEADS_1).parts = [{ exact: 'Ayşe', start: 16, end: 20, prefix: '👩‍🚀 ', suffix: ' Kaptan' }]
      evidence(HIMSELF).parts = [{ exact: 'Sonuçlar', start: 229, end: 237, prefix: '.\n', suffix: ' 🌒\n' }]
    },
    [],
  ],
  [
    'a reference with a text of nobody',
    ({ source }) => Object.assign(source('defter').text, { file: 'texts/nothing.txt' }),
    [],
  ],
]

const SEGMENTS: Case[] = [
  [
    'a quote over two segments',
    bare(
      [280, 300],
      [
        [270, 285, 'a'],
        [285, 300, 'b'],
      ],
    ),
    [],
  ],
  ['a segment that ends where the quote begins', bare([280, 300], [[270, 280, 'a']]), uncovered(280, 300)],
  ['a segment that begins where the quote ends', bare([280, 300], [[300, 310, 'a']]), uncovered(280, 300)],
  ['a segment that lacks the first letter', bare([289, 308], [[290, 308, 'a']]), uncovered(289, 290)],
  ['a segment that lacks the last letter', bare([289, 308], [[289, 307, 'a']]), uncovered(307, 308)],
  [
    'a gap between two segments',
    bare(
      [289, 308],
      [
        [289, 292, 'a'],
        [300, 309, 'b'],
      ],
    ),
    uncovered(292, 300),
  ],
  [
    'two gaps, of which the first is named',
    bare(
      [289, 308],
      [
        [290, 292, 'a'],
        [300, 309, 'b'],
      ],
    ),
    uncovered(289, 290),
  ],
  [
    'a segment inside of another',
    bare(
      [289, 308],
      [
        [289, 308, 'a'],
        [290, 292, 'b'],
      ],
    ),
    [],
  ],
  [
    'many segments, of which one touches',
    bare(
      [289, 308],
      Array.from({ length: 33 }, (_, at) => [at * 19 + 4, at * 19 + 23, `s-${at}`]),
    ),
    [],
  ],
  ['no segments at all', bare([289, 308], []), uncovered(289, 308)],
  [
    'blanks and a bullet between two segments',
    bare(
      [280, 300],
      [
        [242, 286, 'a'],
        [289, 309, 'b'],
      ],
    ),
    [],
  ],
]

/** Quotes the notebook between two places, and cuts it into these segments instead of its own. */
function bare([start, end]: [number, number], segments: [number, number, string][]): Case[1] {
  return (opened) => {
    const { data, evidence } = opened
    data.claims = [opened.claim(HIMSELF)]
    data.segments = segments.map(([from, to, id]) => ({ id, source: 'defter', kind: 'item', start: from, end: to }))
    Object.assign(evidence(HIMSELF).parts[0], { exact: notebook(opened).slice(start, end).join(''), start, end })
  }
}

function notebook({ data }: Opened): string[] {
  return [...new TextDecoder().decode(data.texts['texts/defter.txt'])]
}

function uncovered(start: number, end: number): string[] {
  return [`claims.jsonl:1 evidence[0].parts[0].start quote-segment ${start}–${end}`]
}

/** Quotes one sentence so many times, over two evidences. */
function quoted(times: number): Case[1] {
  return ({ claim, evidence }) => {
    const one = evidence(LEADS_1)
    const parts = Array.from({ length: times - 1 }, () => one.parts[0])
    claim(LEADS_1).evidence.push({ ...one, parts })
  }
}

const OUTSIDE = 'is in no part of the translation'
const TRANSLATIONS: Case[] = [
  [
    'a translation that is not there',
    ({ evidence }) => Object.assign(evidence(LEADS_2).translation, { source: 'nothing' }),
    ['claims.jsonl:4 evidence[0].translation.source source-unknown there is no source “nothing”'],
  ],
  [
    'a translation of another source, whose quotes are then not looked at',
    ({ evidence }) =>
      Object.assign(evidence(LEADS_1), { translation: { source: 'mektup-en', parts: [{}], faithful: true } }),
    ['claims.jsonl:3 evidence[0].translation.source translation-source “mektup-en” is no translation of “defter”'],
  ],
  [
    'a quote of the translation from elsewhere',
    ({ evidence }) => Object.assign(evidence('boran-meets-ayse').translation.parts[0], { start: 153, end: 179 }),
    [
      'claims.jsonl:5 evidence[0].translation.parts[0].exact quote-text “Boran Bey met Captain Ayşe” is not what stands ' +
        'at 153–179: “oran Bey met Captain Ayşe.” | These words stand at 152–178; offsets count code points.',
    ],
  ],
  [
    'a faithful translation that has a fault',
    ({ evidence }) => Object.assign(evidence(LEADS_2).translation, { faithful: true }),
    ['claims.jsonl:4 evidence[0].translation.faithful translation-faults the translation is faithful and has 1 faults'],
  ],
  [
    'a translation that is not faithful and has no fault',
    ({ evidence }) => Object.assign(evidence('boran-meets-ayse').translation, { faithful: false }),
    [
      'claims.jsonl:5 evidence[0].translation.faithful translation-faults the translation is not faithful and has 0 faults',
    ],
  ],
  [
    'a passage left out without a fault that says so',
    ({ evidence }) =>
      Object.assign(evidence(LEADS_2).translation, {
        parts: [],
        faults: [
          { kind: 'term', note: NOTE },
          { kind: 'actor', note: NOTE },
        ],
      }),
    ['claims.jsonl:4 evidence[0].translation.parts translation-faults what is left out is not recorded as a fault'],
  ],
  [
    'a passage left out with a fault that says so',
    ({ evidence }) =>
      Object.assign(evidence(LEADS_2).translation, {
        parts: [],
        faults: [
          { kind: 'term', note: NOTE },
          { kind: 'omission', note: NOTE },
        ],
      }),
    [],
  ],
  ['faults at either end of a part', faults([106, 107], [146, 147], [106, 147]), []],
  [
    'faults that are empty, half there, or outside of every part',
    faults([110, 110], [112, 110], [110, undefined], [undefined, 110], [105, 110], [140, 148], [10, 20]),
    ['110–110', '112–110', '110–?', '?–110', '105–110', '140–148', '10–20'].map(
      (place, index) => `claims.jsonl:4 evidence[0].translation.faults[${index}].start fault-place ${place} ${OUTSIDE}`,
    ),
  ],
  [
    'a fault in the second part',
    (opened) => {
      faults([153, 156])(opened)
      opened.evidence(LEADS_2).translation.parts.push({ exact: 'Boran Bey', start: 152, end: 161 })
    },
    [],
  ],
]

function faults(...places: [number | undefined, number | undefined][]): (opened: Opened) => void {
  return ({ evidence }) => {
    evidence(LEADS_2).translation.faults = places.map(([start, end]) => ({ kind: 'term', start, end, note: NOTE }))
  }
}

describe('the check of evidence', () => {
  test.each([...QUOTES, ...TRANSLATIONS])('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkEvidence, change)).toEqual(errors)
  })

  test.each(SEGMENTS)('finds what no segment covers with %s', (_, change, errors) => {
    let text: string[] = []
    const found = errorsAfter(checkEvidence, (opened) => {
      change(opened)
      text = notebook(opened)
    })
    const told = errors.map((error) =>
      error.replace(
        /(\d+)–(\d+)$/,
        (_, start, end) => `“${text.slice(start, end).join('')}” lies in no segment of “defter”`,
      ),
    )
    expect(found).toEqual(told)
  })

  test('does not look for segments when one could not be read', () => {
    const change = bare([289, 308], [])
    expect(errorsAfter(checkEvidence, change, ({ broken }) => broken.segments.ids.add('lost'))).toEqual([])
    expect(
      errorsAfter(checkEvidence, change, ({ broken }) => {
        broken.segments.unknown = true
      }),
    ).toEqual([])
  })
})
