import { Buffer } from 'node:buffer'
import type { Dataset } from '../../../contracts/dataset.ts'
import { smallWorld } from './smallWorld.ts'

/**
 * Another dataset with every id of the small world, and nothing else of it: other names, other words in the texts, the
 * claims the other way round and less sure, another story and another view.
 */
export function otherWorld(): Dataset {
  const world = smallWorld()
  const label = (of: string) => ({ tr: `Öteki ${of}`, en: `Other ${of}` })
  const told = (words: string) => words.replaceAll(/(c\d\d) said/g, '$1 told').replaceAll('Başlık', 'Kapak!')
  return {
    ...world,
    card: { ...world.card, id: 'other-world', title: label('world') },
    sources: world.sources.map((source) => ({ ...source, title: label(source.id) })),
    entities: world.entities.map((entity) => ({
      ...entity,
      labels: label(entity.id),
      names: [{ text: `Öteki ${entity.id}`, lang: 'tr', form: 'preferred', basis: 'text' }],
    })),
    claims: world.claims.map((claim) => ({
      ...claim,
      ...(claim.object === undefined
        ? { value: { number: 11, unit: label('guild') } }
        : { subject: claim.object, object: claim.id === 'c05' ? 'archive' : claim.subject }),
      modality: 'reported',
      evidence: claim.evidence.map((one) => ({
        ...one,
        parts: one.parts.map((part) => ({ ...part, exact: told(part.exact) })),
      })),
    })),
    stories: world.stories.map((story) => ({ ...story, title: label('story') })),
    views: { overview: { title: label('overview'), plates: {} } },
    coverage: [{ segment: 'diary-1', claims: ['c02'] }],
    redirects: [{ from: 'c00', to: ['c02'], reason: label('reason'), since: '2026-12-01' }],
    texts: Object.fromEntries(
      Object.entries(world.texts).map(([file, bytes]) => [file, Buffer.from(told(Buffer.from(bytes).toString()))]),
    ),
  }
}
