import { compareCodePoints } from '../../contracts/canonical.ts'
import type { Dataset } from '../../contracts/dataset.ts'
import { Modality, Polarity } from '../../contracts/modality.ts'
import { curationFindings, findingLine } from './curation/findings.ts'
import { dateBounds } from './eventBounds.ts'

/**
 * Figures of a dataset as lines `topic: figures`: counts, coverage, modality and polarity, undated, inferred,
 * single-sourced, marked and judged claims; then findings.
 */
export function qualityReport(dataset: Dataset): string[] {
  const findings = curationFindings(dataset)
  return [
    ...counts(dataset),
    ...coverage(dataset),
    ...mix(dataset),
    ...weak(dataset),
    spans(dataset),
    translations(dataset),
    `findings: ${findings.length}`,
    ...findings.map(findingLine),
  ]
}

function counts({ sources, segments, entities, claims, vocabulary }: Dataset): string[] {
  const relations = new Set(
    claims.map(({ subject, predicate, object }) => object && `${subject}~${predicate}~${object}`),
  )
  return [
    `sources: ${tally(sources.map(({ role }) => role))}`,
    `segments: ${tally(segments.map(({ kind }) => kind))}`,
    `entities: ${tally(entities.map(({ kind }) => kind))}`,
    `claims: ${claims.length}, in ${[...relations].filter(Boolean).length} directed relations; with a value ${claims.filter(({ value }) => value).length}`,
    `predicates: ${tally(claims.map(({ predicate }) => predicate))}; never used ${
      vocabulary.predicates.filter(({ id }) => !claims.some(({ predicate }) => predicate === id)).length
    }`,
  ]
}

function coverage({ sources, segments, coverage = [] }: Dataset): string[] {
  const evidence = new Set(sources.filter(({ role }) => role === 'evidence').map(({ id }) => id))
  const lines = new Map(coverage.map((line) => [line.segment, line]))
  const asked = segments.filter(({ source }) => evidence.has(source))
  const yielding = asked.filter(({ id }) => lines.get(id)?.claims)
  const listed = yielding.reduce((sum, { id }) => sum + (lines.get(id)?.claims?.length ?? 0), 0)
  return [
    `coverage: ${asked.length} segments of evidence, with claims ${yielding.length} (${listed} listings), with a reason for none ${
      asked.filter(({ id }) => lines.get(id)?.none).length
    }, without a line ${asked.filter(({ id }) => !lines.has(id)).length}`,
  ]
}

function mix({ claims }: Dataset): string[] {
  return Modality.options.map((modality) => {
    const of = claims.filter((claim) => claim.modality === modality)
    const parts = Polarity.options.map((one) => `${one} ${of.filter(({ polarity }) => polarity === one).length}`)
    return `${modality}: ${of.length}, ${parts.join(', ')}`
  })
}

function weak({ claims, sources }: Dataset): string[] {
  const { ofClaim } = dateBounds(claims)
  const workOf = new Map(sources.map(({ id, work }) => [id, work ?? id]))
  const single = claims.filter(
    ({ evidence }) =>
      new Set(evidence.filter(({ stance }) => stance === 'supports').map(({ source }) => workOf.get(source))).size ===
      1,
  )
  const share = (some: unknown[]) => `${some.length} of ${claims.length}`
  return [
    `undated: ${share(claims.filter((claim) => !ofClaim(claim)))}`,
    `inferred (from context): ${share(claims.filter(({ explicit }) => !explicit))}`,
    `single-sourced (one work): ${share(single)}`,
  ]
}

function spans({ claims }: Dataset): string {
  const explicit = claims.filter((claim) => claim.explicit)
  const marked = explicit.filter(({ evidence }) => evidence.some((one) => one.spans))
  return `spans: ${marked.length} of ${explicit.length} explicit claims mark their words`
}

function translations({ claims, sources }: Dataset): string {
  const translated = new Set(sources.map(({ translationOf }) => translationOf))
  const evidence = claims.flatMap((claim) => claim.evidence).filter(({ source }) => translated.has(source))
  const judged = evidence.flatMap(({ translation }) => translation ?? [])
  const faults = judged.flatMap((one) => one.faults ?? []).map(({ kind }) => kind)
  return `translations: ${evidence.length} evidences of a translated source, judged ${judged.length}, faithful ${
    judged.filter(({ faithful }) => faithful).length
  }; faults ${tally(faults)}`
}

/** Counts values: `5 (Person 3, Place 2)`, the most frequent first. */
function tally(all: string[]): string {
  const found = new Map<string, number>()
  for (const one of all) found.set(one, (found.get(one) ?? 0) + 1)
  const sorted = [...found].sort(([a, m], [b, n]) => n - m || compareCodePoints(a, b))
  return `${all.length} (${sorted.map(([one, count]) => `${one} ${count}`).join(', ')})`
}
