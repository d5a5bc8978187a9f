import { describe, expect, test } from 'vitest'
import { checkSegments } from '../../../../../server/dataset/checks/segments.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'a source that is not there',
    ({ data }) => data.segments.push({ id: 'x', source: 'nothing', start: 0, end: 1 }),
    ['segments.jsonl:17 source source-unknown there is no source “nothing”'],
  ],
  [
    'a source without a text',
    ({ data }) => data.segments.push({ id: 'x', source: 'ay-ansiklopedisi', start: 0, end: 1 }),
    ['segments.jsonl:17 source segment-source “ay-ansiklopedisi” has no text'],
  ],
  [
    'places that are empty or outside of their source',
    ({ data }) =>
      data.segments.push(
        ...[
          [40, 40],
          [41, 40],
          [50, 89],
        ].map(([start, end]) => ({ id: 'x', source: 'mektup', start, end })),
        { id: 'y', source: 'mektup-en', start: 93, end: 95 },
      ),
    [
      'segments.jsonl:17 start segment-range 40–40 is no part of “mektup” (0–88)',
      'segments.jsonl:18 start segment-range 41–40 is no part of “mektup” (0–88)',
      'segments.jsonl:19 start segment-range 50–89 is no part of “mektup” (0–88)',
      'segments.jsonl:20 start segment-range 93–95 is no part of “mektup-en” (94–180)',
    ],
  ],
  [
    'a blank before and a blank behind',
    ({ segment }) => {
      segment('mektup-2').start = 8
      segment('mektup-en-2').end = 149
    },
    [
      'segments.jsonl:12 start segment-blank “\n1) Ayşe Kaptan Ay Meclisi’nin başındadır.” begins or ends with a blank',
      'segments.jsonl:15 start segment-blank “1) Captain Ayşe is in the garden of the Moon. ” begins or ends with a blank',
    ],
  ],
  [
    'segments one of which begins inside of the other, in any order of lines',
    ({ data, segment }) => {
      Object.assign(segment('mektup-2'), { end: 52 })
      data.segments.reverse()
    },
    ['segments.jsonl:4 start segment-overlap “mektup-3” begins at 51, inside another segment, which ends at 52'],
  ],
  [
    'a segment inside of another, whose end goes on counting',
    ({ data }) => data.segments.push({ id: 'x', source: 'mektup', start: 12, end: 16 }),
    ['segments.jsonl:17 start segment-overlap “x” begins at 12, inside another segment, which ends at 50'],
  ],
  [
    'gaps at the beginning, in the middle and at the end',
    ({ segment, data }) => {
      data.segments.splice(0, 1)
      segment('defter-9').start = 293
      segment('defter-10').end = 331
    },
    [
      'segments.jsonl:1 start segment-gap “Defter 🗺️\n•” (from 0 to 12 of “defter”) lies in no segment',
      'segments.jsonl:8 start segment-gap “• Cem” (from 286 to 293 of “defter”) lies in no segment',
      'sources.jsonl:2 text segment-gap “i.” (from 331 to 334 of “defter”) lies in no segment',
    ],
  ],
  [
    'a source of evidence without any segment',
    ({ data }) => {
      data.segments = data.segments.filter(({ source }: { source: string }) => source !== 'mektup')
    },
    [
      'sources.jsonl:3 text segment-gap “Mektup 𐰀\n1) Ayşe Kaptan Ay Meclisi’nin başındadır. 2) Boran …” (from 0 to 88 of ' +
        '“mektup”) lies in no segment',
    ],
  ],
  [
    'gaps of a translation',
    ({ data }) => {
      data.segments = data.segments.filter(({ source }: { source: string }) => source !== 'mektup-en')
    },
    [],
  ],
  ['a bullet behind the last segment', ...lastAfter('\n•\n', '“•” (from 333 to 336')],
  ['blanks behind the last segment', ...lastAfter('\n \t\n')],
  ['no blank behind the last segment', ...lastAfter('')],
  ['a source that ends behind its text', ({ source }) => Object.assign(source('defter').text, { end: 335 }), []],
  ['a source whose text is not there', ({ data }) => delete data.texts['texts/defter.txt'], []],
]

/** A change of what stands behind the last segment of the notebook. */
function lastAfter(rest: string, gap?: string): [Case[1], Case[2]] {
  const change: Case[1] = ({ data, source }) => {
    const points = [...new TextDecoder().decode(data.texts['texts/defter.txt'])]
    data.texts['texts/defter.txt'] = new TextEncoder().encode(points.slice(0, 333).join('') + rest)
    source('defter').text.end = 333 + rest.length
  }
  return [change, gap === undefined ? [] : [`sources.jsonl:2 text segment-gap ${gap} of “defter”) lies in no segment`]]
}

describe('the check of segments', () => {
  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkSegments, change)).toEqual(errors)
  })

  test.each(['•', '‣', '◦', '▪', '*', '-', '–', '—', '\n\t •'])('lets %j stand before a segment', (bullet) => {
    const change: Case[1] = ({ data, source, segment }) => {
      const file = [...new TextDecoder().decode(data.texts['texts/mektup.txt'])]
      const added = [...bullet]
      data.segments = data.segments.filter((one: { source: string }) => one.source !== 'mektup-en')
      file.splice(50, 1, ...added)
      data.texts['texts/mektup.txt'] = new TextEncoder().encode(file.join(''))
      for (const end of ['start', 'end']) segment('mektup-3')[end] += added.length - 1
      source('mektup').text.end += added.length - 1
    }
    expect(errorsAfter(checkSegments, change)).toEqual([])
  })

  test('does not look for gaps when a segment could not be read', () => {
    const change: Case[1] = ({ data }) => data.segments.splice(0, 1)
    expect(errorsAfter(checkSegments, change, ({ broken }) => broken.segments.ids.add('lost'))).toEqual([])
    expect(
      errorsAfter(checkSegments, change, ({ broken }) => {
        broken.segments.unknown = true
      }),
    ).toEqual([])
  })
})
