import { describe, expect, test } from 'vitest'
import { errorLine, errorLines } from '../../../../server/dataset/errors.ts'
import { readDataset } from '../../../../server/dataset/read.ts'
import { brokenCopy, type Copy } from '../../../fixtures/brokenCopy.ts'

async function errorsOf(apply: (copy: Copy) => Promise<unknown>) {
  return brokenCopy(async (copy) => {
    await apply(copy)
    const read = await readDataset(copy.folder)
    return 'errors' in read ? read.errors : []
  })
}

describe('the errors of a dataset', () => {
  test('are all reported, in order of file and line, not only the first', async () => {
    const errors = await errorsOf(async (copy) => {
      await copy.json('dataset.json', (card) => {
        card.licence = ' '
      })
      await copy.record('claims.jsonl', 'cem-leads-himself', (claim) => {
        claim.holder = 'cem'
        claim.evidence[0].parts[0].exact = 'Cem kendini yönetmez'
      })
      await copy.record('claims.jsonl', 'opening-dated', (claim) => {
        claim.value.date.edtf = '1921-05-02'
      })
      await copy.record('segments.jsonl', 'defter-2', (segment) => {
        segment.end = 52
      })
      await copy.write('texts/extra.txt', 'x')
    })
    expect(errors.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'claims.jsonl:8 holder',
      'claims.jsonl:8 quote-text',
      'claims.jsonl:10 date-read',
      'dataset.json:11 field-form',
      'segments.jsonl:2 segment-blank',
      'texts/extra.txt:1 text-unused',
    ])
  })

  test('are one line each: file, line, field, rule, what is wrong, what to do', async () => {
    const [error] = await errorsOf((copy) =>
      copy.record('claims.jsonl', 'ayse-leads-assembly-1', ({ evidence }) => {
        evidence[0].parts[0].start += 2
        evidence[0].parts[0].end += 2
      }),
    )
    expect(error && errorLine(error)).toBe(
      'claims.jsonl:3 evidence[0].parts[0].exact quote-text “Ayşe Kaptan, Ay Meclisi’ni yönetir” is not what stands at 18–52: ' +
        '“şe Kaptan, Ay Meclisi’ni yönetir.\\u000a”. Remedy: These words stand at 16–50; offsets count code points.',
    )
  })

  test('cut what is long and escape what would forge a line', async () => {
    const [error] = await errorsOf((copy) =>
      copy.record('claims.jsonl', 'cem-leads-himself', (claim) => {
        claim.place = `\u001b[31m\n\u202e${'x'.repeat(500)}`
      }),
    )
    const line = errorLine(error as NonNullable<typeof error>)
    expect(line).toContain(`“\\u001b[31m\\u000a\\u202e${'x'.repeat(53)}…”`)
    expect(line).not.toMatch(/[\u0000-\u001f\u202e]/)
  })

  test('are printed up to a hundred and then counted', () => {
    const error = { file: 'f', line: 1, field: '-', rule: 'json', message: 'm', remedy: 'r.' } as const
    const lines = errorLines(Array.from({ length: 130 }, () => error))
    expect(lines).toHaveLength(101)
    expect(lines.at(-1)).toBe('and 30 more')
    expect(errorLines([error])).toEqual(['f:1 - json m. Remedy: r.'])
  })

  test('do not multiply: a record that cannot be read makes no error at those that name it', async () => {
    const errors = await errorsOf(async (copy) => {
      await copy.record('entities.jsonl', 'ay-meclisi', ({ kind: _, ...rest }) => rest)
      await copy.write('vocabulary.json', '{')
    })
    expect(errors.map(({ rule }) => rule)).toEqual(['field-missing', 'json'])
  })
})
