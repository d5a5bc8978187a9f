import { compareCodePoints } from '../../../contracts/canonical.ts'
import type { Dataset } from '../../../contracts/dataset.ts'
import { assertedAims, looseEvents } from './events.ts'
import { missingHolders } from './holders.ts'
import { joinedNames, sharedNames, strayNames } from './names.ts'
import { sharedQuotes } from './quotes.ts'
import { repeatedClaims } from './repeats.ts'
import { bareSentences } from './scenes.ts'

/**
 * A question to the curator with its remedy. A dataset with findings loads, since each may be right in another dataset
 * (two men of one name, a rumour without a source); where one is right, a note says so.
 */
export const CURATION = {
  'holder-missing': 'Name who says, wants or believes it; what cannot do so itself needs a holder.',
  'name-shared': 'Make one entity of the two, or give each a note that tells it from the other.',
  'names-unlike': 'Part the entity, or give it a note that says why its names are one.',
  'name-stray':
    'Correct the name, or let a claim of the entity quote the words; a name from elsewhere has the basis outside.',
  'claim-again': 'Keep one of the two and add the evidence of the other.',
  'event-end': 'Join the event to each of them by a claim of its own, if the text says what they do in it.',
  'aim-asserted':
    'Give the claim the modality of the aim or belief and its holder, or remove it; a note of the claim says why not.',
  'quote-shared': 'Read the quote once for each claim, keep those that it says, and mark the words of each (spans).',
  'scene-bare': 'Link a claim that says so, or mark the words as [words](own:).',
} as const satisfies Record<string, string>

/** The id of a rule of curation. */
export type CurationRule = keyof typeof CURATION

/** A record that a rule of curation asks about. */
export interface Finding {
  rule: CurationRule
  /** The id of the entity or claim, or `story/scene`. */
  id: string
  message: string
}

const ASKED = [
  missingHolders,
  sharedNames,
  joinedNames,
  strayNames,
  repeatedClaims,
  looseEvents,
  assertedAims,
  sharedQuotes,
  bareSentences,
]

/** Runs every rule of curation; findings are sorted by rule and id. */
export function curationFindings(dataset: Dataset): Finding[] {
  const found = ASKED.flatMap((rule) => rule(dataset))
  return found.sort((a, b) => compareCodePoints(a.rule, b.rule) || compareCodePoints(a.id, b.id))
}

/** Formats a finding as one line: `FINDING RULE ID what was found. Remedy: what to do.` */
export function findingLine({ rule, id, message }: Finding): string {
  return `finding ${rule} ${id} ${message}. Remedy: ${CURATION[rule]}`
}
