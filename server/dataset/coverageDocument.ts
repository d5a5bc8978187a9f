import type { Claim } from '../../contracts/claim.ts'
import { codePoints } from '../../contracts/codePoints.ts'
import type { Dataset } from '../../contracts/dataset.ts'
import { inLanguage, type Label } from '../../contracts/label.ts'
import type { Segment } from '../../contracts/segment.ts'

/**
 * Writes COVERAGE.md for proofreaders: each segment of evidence in reading order with its words and its claims, or the
 * reason for none.
 */
export function coverageDocument(dataset: Dataset): string {
  const { sources, coverage = [] } = dataset
  const lines = new Map(coverage.map((line) => [line.segment, line]))
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]))
  const evidence = sources.filter(({ role }) => role === 'evidence')
  const parts = evidence.flatMap((source) => {
    const own = dataset.segments.filter((segment) => segment.source === source.id).sort((a, b) => a.start - b.start)
    return [
      `## ${inEnglish(source.title)} (\`${source.id}\`)`,
      ...own.flatMap((segment) => {
        const line = lines.get(segment.id)
        const said = (line?.claims ?? []).map((id) => row(claims.get(id) as Claim, dataset))
        return [
          `**${segment.id}** (${segment.kind})`,
          quoted(dataset, segment),
          said.length > 0
            ? said.join('\n')
            : `- *no claim*: ${line?.none ? inEnglish(line.none) : 'not accounted for'}`,
        ]
      }),
    ]
  })
  return `${['# What each sentence yields', ABOUT, ...parts].join('\n\n')}\n`
}

const ABOUT =
  'Made from `coverage.jsonl` by `npm run coverage`; not to be edited. A claim reads *subject — predicate → object*, then how real the text ' +
  'makes it, then what qualifies it; [square brackets]: from context, not in so many words.'

function row(claim: Claim, { entities, vocabulary }: Dataset): string {
  const label = (id: string) => inEnglish(entities.find((one) => one.id === id)?.labels ?? { en: id })
  const predicate = vocabulary.predicates.find(({ id }) => id === claim.predicate)
  const wording = claim.polarity === 'negated' ? predicate?.negated.labels : predicate?.labels
  const end = claim.object === undefined ? inWords(claim) : label(claim.object)
  const said = `${label(claim.subject)} — ${inEnglish(wording ?? { en: claim.predicate })} → ${end}`
  const more = [
    claim.act === undefined ? claim.modality : `${claim.modality} (${claim.act})`,
    ...(claim.role ? [`“${inEnglish(claim.role)}”`] : []),
    ...(claim.holder ? [`according to ${label(claim.holder)}`] : []),
    ...(claim.mistaken === undefined ? [] : [claim.mistaken ? 'wrongly' : 'rightly']),
    ...(claim.participants ?? []).map(({ entity, role }) => `${role} ${label(entity)}`),
    ...(claim.date ? [`when: ${claim.date.written}`] : []),
    ...(claim.place ? [`where: ${label(claim.place)}`] : []),
    ...(claim.event ? [`in: ${label(claim.event)}`] : []),
    ...(claim.alternatives ?? []).map(({ subject, object }) => `or: ${label(subject ?? object ?? '')}`),
  ]
  return `- ${claim.explicit ? said : `[${said}]`}; ${more.join('; ')} · \`${claim.id}\``
}

function inWords({ value }: Claim): string {
  if (!value) return ''
  if ('date' in value) return `${value.date.written}${value.date.edtf ? ` (${value.date.edtf})` : ''}`
  if ('number' in value) return `${value.number} ${inEnglish(value.unit)}`
  return 'duration' in value ? value.duration : inEnglish(value.text)
}

function quoted({ sources, texts }: Dataset, { source, start, end }: Segment): string {
  const file = sources.find(({ id }) => id === source)?.text?.file as string
  const words = codePoints(new TextDecoder().decode(texts[file])).slice(start, end)
  return `> ${words.replace(/\s+/gu, ' ')}`
}

function inEnglish(label: Label): string {
  return inLanguage(label, 'en').text
}
