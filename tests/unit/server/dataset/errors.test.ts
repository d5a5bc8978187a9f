import { describe, expect, test } from 'vitest'
import { Segment } from '../../../../contracts/segment.ts'
import { type DatasetError, errorLine, errorLines } from '../../../../server/dataset/errors.ts'
import { parseLines } from '../../../../server/dataset/parseRecords.ts'
import { readDataset } from '../../../../server/dataset/read.ts'
import { brokenCopy, type Copy, type Fields } from '../../../fixtures/brokenCopy.ts'

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

  test('of one file are a thousand at most, whoever finds them, and the last says that there may be more', async () => {
    const claims = (change: (claim: Fields, at: number) => void) => async (copy: Copy) => {
      const first = JSON.parse((await copy.read('claims.jsonl')).split('\n')[0] as string)
      const lines = Array.from({ length: 1500 }, (_, at) => {
        const claim = { ...first, id: `c-${at}` }
        change(claim, at)
        return JSON.stringify(claim)
      })
      await copy.write('claims.jsonl', lines.join('\n'))
    }
    const many: ((copy: Copy) => Promise<unknown>)[] = [
      claims((claim) => delete claim.polarity),
      claims((claim) => {
        claim.predicate = 'NO_SUCH'
      }),
      claims((claim, at) => {
        claim.evidence = [{ ...claim.evidence[0], parts: [{ exact: `ne ${at}`, start: 0, end: 4 }] }]
      }),
      (copy) => copy.write('claims.jsonl', `[${'null,'.repeat(1500)}1]`),
      (copy) => copy.write('claims.jsonl', JSON.stringify({ evidence: Array(1500).fill(1) })),
      (copy) =>
        copy.write(
          'claims.jsonl',
          JSON.stringify(
            Object.fromEntries(
              Array(1500)
                .fill(0)
                .map((_, at) => [`x${at}`, at]),
            ),
          ),
        ),
    ]
    for (const apply of many) {
      const errors = (await errorsOf(apply)).filter(({ file }) => file === 'claims.jsonl')
      expect(errors).toHaveLength(1001)
      expect(errors.filter(({ rule }) => rule === 'errors-many').map(({ message }) => message)).toEqual([
        'the check stopped after the first 1000 errors of this file',
      ])
    }
  })

  test('past the first hundred are counted, and it is said where there may be more', async () => {
    const lines = errorLines(await errorsOf((copy) => copy.write('segments.jsonl', 'x\n'.repeat(2000))))
    expect(lines).toContain('and 901 more')
    expect(lines.filter((line) => line.includes('errors-many'))).toEqual([
      'segments.jsonl:1 - errors-many the check stopped after the first 1000 errors of this file. Remedy: Mend these, and check again.',
    ])
  })
})

describe('the lines of a file', () => {
  test('are read no further after its thousandth error', () => {
    const errors: DatasetError[] = []
    const parsed = parseLines(Segment, { name: 'segments.jsonl', content: 'x\n'.repeat(1_000_000) }, errors)
    expect(parsed).toHaveLength(1001)
    expect(errors).toHaveLength(1001)
  })
})
