import type { Claim } from '../../contracts/claim.ts'
import type { Entity } from '../../contracts/entity.ts'
import claimLines from '../../seed/data/claims.jsonl?raw'
import entityLines from '../../seed/data/entities.jsonl?raw'

/** The claims of our dataset as its file has them, with nothing computed. */
export const CLAIMS = recordsIn<Claim>(claimLines)

/** The entities of our dataset as its file has them. */
export const ENTITIES = recordsIn<Entity>(entityLines)

/** Label of an entity in a language. */
export function labelOf(id: string, lang: 'tr' | 'en'): string {
  return ENTITIES.find((entity) => entity.id === id)?.labels[lang] ?? id
}

function recordsIn<T>(lines: string): T[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
