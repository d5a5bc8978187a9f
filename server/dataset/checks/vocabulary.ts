import { placeholders } from '../../../contracts/fillTemplate.ts'
import type { Label } from '../../../contracts/label.ts'
import { TURKISH_CASES } from '../../../contracts/turkish/caseEnding.ts'
import { clip } from '../errors.ts'
import type { Path } from '../parseJson.ts'
import type { Subject } from './subject.ts'

const PLACEHOLDER = new RegExp(
  `^(subject|object|holder|value|when|role|place|date|to)(:(${TURKISH_CASES.join('|')}))?$`,
)
/** Words that agree with the label of an end: `{subject|is|are}`. */
const AGREEMENT = /^(subject|object)(\|[^|[\]]*[^|[\]\s][^|[\]]*){2}$/

/**
 * Checks that domains and ranges name existing kinds, that symmetric predicates join like with like, and that templates
 * can be filled and tell what the claim is about.
 */
export function checkVocabulary({ vocabulary, byId, report }: Subject): void {
  if (!vocabulary) return
  for (const [index, predicate] of vocabulary.record.predicates.entries()) {
    const path = ['predicates', index]
    const { domain, range } = predicate
    for (const [name, kinds] of [['domain', domain] as const, ['range', range] as const]) {
      if (!Array.isArray(kinds)) continue
      for (const [at, kind] of kinds.entries())
        if (!byId.kinds.has(kind))
          report(vocabulary.at(...path, name, at), 'kind-unknown', `there is no kind ${clip(kind)}`)
    }
    if (predicate.symmetric && (!Array.isArray(range) || [...domain].sort().join() !== [...range].sort().join()))
      report(
        vocabulary.at(...path, 'symmetric'),
        'symmetric-ends',
        `${predicate.id} is symmetric but its domain and range differ`,
      )
    const end = Array.isArray(range) ? 'object' : 'value'
    templates(predicate.sentence, end, [...path, 'sentence'])
    templates(predicate.negated.sentence, end, [...path, 'negated', 'sentence'])
  }

  function templates(sentence: Label, end: 'object' | 'value', path: Path): void {
    for (const [language, template] of Object.entries(sentence)) {
      const wrong = wrongIn(template) ?? (placeholders(template).includes(end) ? undefined : `it has no {${end}}`)
      if (wrong) report(vocabulary!.at(...path, language), 'template', wrong)
    }
  }
}

/** Says why a template cannot be filled; undefined where it can. */
export function wrongIn(template: string): string | undefined {
  const rest = template.replace(/\{([^{}]*)\}/g, (all, name: string) =>
    PLACEHOLDER.test(name) || AGREEMENT.test(name) ? '' : all,
  )
  const unknown = /\{[^{}]*\}?|\}/.exec(rest)
  if (unknown) return `${clip(unknown[0])} is no placeholder`
  return /\[\[|\]\]/.test(rest.replace(/\[\[(?:(?!\[\[|\]\]).)*\]\]/gs, '')) ? 'a [[ or ]] has no partner' : undefined
}
