import { describe, expect, test } from 'vitest'
import { qualityReport } from '../../../../server/dataset/qualityReport.ts'
import { astralDataset } from '../../../fixtures/astralDataset.ts'
import type { Fields } from '../../../fixtures/brokenCopy.ts'

/** The lines of the report that a change of the fixture makes other. */
function otherAfter(change: (data: Fields) => void): string[] {
  const data = astralDataset()
  const before = qualityReport(data)
  change(data)
  return qualityReport(data).filter((line) => !before.includes(line))
}

const claim = (data: Fields, id: string): Fields => data.claims.find((one: Fields) => one.id === id)

describe('the quality report', () => {
  test('counts records, coverage, modalities, weak claims and translations, and lists findings', () => {
    expect(qualityReport(astralDataset())).toEqual([
      'sources: 4 (evidence 2, reference 1, translation 1)',
      'segments: 16 (item 8, heading 4, sentence 4)',
      'entities: 7 (Person 3, Event 2, Body 1, Work 1)',
      'claims: 10, in 6 directed relations; with a value 3',
      'predicates: 10 (LEADS 3, DATED 2, COUNTS 1, FRIEND_OF 1, MEETS 1, SENDS 1, TRUSTS 1); never used 0',
      'coverage: 13 segments of evidence, with claims 10 (11 listings), with a reason for none 3, without a line 0',
      'asserted: 8, affirmed 7, negated 1',
      'reported: 1, affirmed 1, negated 0',
      'intended: 0, affirmed 0, negated 0',
      'believed: 1, affirmed 1, negated 0',
      'undated: 7 of 10',
      'inferred (from context): 1 of 10',
      'single-sourced (one work): 10 of 10',
      'spans: 2 of 9 explicit claims mark their words',
      'translations: 2 evidences of a translated source, judged 2, faithful 1; faults 1 (nonsense 1)',
      'findings: 3',
      'finding claim-again ayse-leads-assembly-2 says the same as “ayse-leads-assembly-1”. ' +
        'Remedy: Keep one of the two and add the evidence of the other.',
      'finding event-end yolculuk touches no end of the claims that tell it: not “ayse-kaptan”, “boran-bey”. ' +
        'Remedy: Join the event to each of them by a claim of its own, if the text says what they do in it.',
      'finding holder-missing boran-meets-ayse is reported, and nobody reports it. ' +
        'Remedy: Name who says, wants or believes it; what cannot do so itself needs a holder.',
    ])
  })

  test('counts both directions of a relation, and predicates that no claim has', () => {
    const lines = otherAfter((data) => {
      Object.assign(claim(data, 'boran-trusts-assembly-not'), {
        subject: 'ayse-kaptan',
        predicate: 'MEETS',
        object: 'boran-bey',
      })
    })
    expect(lines).toEqual(['predicates: 10 (LEADS 3, DATED 2, MEETS 2, COUNTS 1, FRIEND_OF 1, SENDS 1); never used 1'])
  })

  test('counts segments of evidence by what their line says', () => {
    expect(
      otherAfter((data) => {
        data.coverage = data.coverage.filter(({ segment }: Fields) => !/^defter-(1|5)$/.test(segment))
      }),
    ).toEqual([
      'coverage: 13 segments of evidence, with claims 9 (9 listings), with a reason for none 2, without a line 2',
    ])
    expect(otherAfter((data) => delete data.coverage)).toEqual([
      'coverage: 13 segments of evidence, with claims 0 (0 listings), with a reason for none 0, without a line 13',
    ])
  })

  test('counts supporting works, not sources: two sources of one work are single, contradicting ones do not count', () => {
    const second = (stance: string, work?: string) =>
      otherAfter((data) => {
        if (work) for (const source of data.sources) source.work = work
        const one = claim(data, 'cem-leads-himself')
        one.evidence.push({ ...one.evidence[0], source: 'ay-ansiklopedisi', stance })
      })
    expect(second('supports')).toEqual(['single-sourced (one work): 9 of 10'])
    expect(second('supports', 'mektup-eseri')).toEqual([])
    expect(second('contradicts')).toEqual([])
  })

  test('counts evidence of translated sources only, judged or not', () => {
    const lines = otherAfter((data) => {
      delete claim(data, 'boran-meets-ayse').evidence[0].translation
    })
    expect(lines).toEqual([
      'translations: 2 evidences of a translated source, judged 1, faithful 0; faults 1 (nonsense 1)',
    ])
  })
})
