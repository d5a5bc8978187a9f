import type { Act } from '../../../contracts/act.ts'
import type { Claim, Value } from '../../../contracts/claim.ts'
import { placeholders } from '../../../contracts/fillTemplate.ts'
import { isLeftOpen } from '../../../contracts/leftOpen.ts'
import { OWN_MODALITY } from '../../../contracts/ownModality.ts'
import { clip } from '../errors.ts'
import type { Located } from '../folderContents.ts'
import type { Subject } from './subject.ts'
import { wrongIn } from './vocabulary.ts'

/** Checks that claims join existing ends, of kinds that the predicate takes, with a modality that fits it. */
export function checkClaims(subject: Subject): void {
  const { claims, report } = subject
  for (const claim of claims) {
    const { record, at } = claim
    if ((record.object === undefined) === (record.value === undefined))
      report(
        at('object'),
        'object-or-value',
        `the claim has ${record.object ? 'both an object and a value' : 'neither an object nor a value'}`,
      )
    for (const name of ['subject', 'object', 'holder', 'place', 'event'] as const)
      subject.known('entities', record[name], at(name))
    for (const [index, { entity }] of (record.participants ?? []).entries())
      subject.known('entities', entity, at('participants', index, 'entity'))
    for (const [index, other] of (record.alternatives ?? []).entries()) {
      subject.known('entities', other.subject, at('alternatives', index, 'subject'))
      subject.known('entities', other.object, at('alternatives', index, 'object'))
      const sameSubject = (other.subject ?? record.subject) === record.subject
      const sameObject = (other.object ?? record.object) === record.object
      if (sameSubject && sameObject)
        report(at('alternatives', index), 'alternative', 'the alternative says nothing else')
    }
    if (record.holder === record.subject)
      report(at('holder'), 'holder', `${clip(record.subject)} is both subject and holder`)
    const modality = OWN_MODALITY.get(record.predicate)
    if (modality && record.modality !== modality)
      report(at('modality'), 'predicate-modality', `${record.predicate} is ${modality}, not ${record.modality}`)
    checkAct(claim, subject)
    checkSaid(claim, subject)
    if (record.mistaken !== undefined && record.modality !== 'believed')
      report(at('mistaken'), 'mistaken', `the claim is ${record.modality}`)
    if (!record.evidence.some(({ stance }) => stance === 'supports'))
      report(at('evidence'), 'claim-evidence', 'no evidence supports the claim')
    checkEnds(claim, subject)
  }
}

/** Predicates that say an act by themselves; another beside it would contradict them. */
const ACT_OF: ReadonlyMap<string, Act> = new Map([
  ['WANTS', 'wants'],
  ['PROMISES', 'promises'],
])

function checkAct({ record, at }: Located<Claim>, { report }: Subject): void {
  const { act, modality, predicate } = record
  if (act === undefined) return
  const said = ACT_OF.get(predicate)
  const expected = modality === 'believed' && act === 'expects'
  if (!expected && (act === 'expects' || (modality !== 'intended' && modality !== 'reported')))
    report(at('act'), 'act', `the claim is ${modality}`)
  else if (said && act !== said) report(at('act'), 'act', `${predicate} itself says ${said}, not ${act}`)
}

// Words for a claim's own sentence have to stand for something, and to say it otherwise than the sentence does.
function checkSaid({ record, at }: Located<Claim>, { byId, report }: Subject): void {
  const { said } = record
  if (!said) return
  if (Object.keys(said).length === 0) report(at('said'), 'said', 'no words are given')
  for (const end of ['subject', 'object'] as const) {
    const words = said[end]
    const id = record[end]
    if (!words) continue
    if (id === undefined) report(at('said', end), 'said', `the claim has no ${end}`)
    const labels = id === undefined ? undefined : byId.entities.get(id)?.labels
    if (labels && Object.entries(words).every(([lang, text]) => labels[lang] === text))
      report(at('said', end), 'said', `these are the labels of ${clip(id as string)}`)
  }
  for (const [lang, template] of Object.entries(said.sentence ?? {})) {
    const wrong = wrongIn(template) ?? unnamedIn(template, record)
    if (wrong) report(at('said', 'sentence', lang), 'said', wrong)
  }
  if (said.closing && !isLeftOpen(record)) report(at('said', 'closing'), 'said', 'the claim leaves nothing open')
}

// A sentence of a claim's own names its holder and an end; the other may be in its verb (*is resentful*).
function unnamedIn(template: string, { holder }: Claim): string | undefined {
  const names = placeholders(template)
  if (!names.includes('subject') && !names.includes('object')) return 'it has neither {subject} nor {object}'
  return holder === undefined || names.includes('holder') ? undefined : 'it has no {holder}'
}

function checkEnds({ record, at }: Located<Claim>, { byId, vocabulary, report }: Subject): void {
  if (!vocabulary) return
  const predicate = byId.predicates.get(record.predicate)
  if (!predicate) {
    report(at('predicate'), 'predicate-unknown', `there is no predicate ${clip(record.predicate)}`)
    return
  }
  const subjectKind = byId.entities.get(record.subject)?.kind
  if (subjectKind && !predicate.domain.includes(subjectKind))
    report(
      at('subject'),
      'domain',
      `${clip(record.subject)} is a ${subjectKind}; the subject of ${predicate.id} is ${predicate.domain.join(' or ')}`,
    )
  const { range } = predicate
  if (record.object !== undefined) {
    const kind = byId.entities.get(record.object)?.kind
    if (!Array.isArray(range)) report(at('object'), 'range', `${predicate.id} takes a value (${range}), not an object`)
    else if (kind && !range.includes(kind))
      report(
        at('object'),
        'range',
        `${clip(record.object)} is a ${kind}; the object of ${predicate.id} is ${range.join(' or ')}`,
      )
  }
  if (record.value === undefined) return
  if (Array.isArray(range)) report(at('value'), 'value-form', `${predicate.id} takes an object, not a value`)
  else if (formOf(record.value) !== range)
    report(at('value'), 'value-form', `the value is a ${formOf(record.value)}; ${predicate.id} takes a ${range}`)
}

function formOf(value: Value): string {
  if ('number' in value) return 'number'
  return Object.keys(value)[0] as string
}
