import { sortableDay } from '../../../contracts/days.ts'
import { edtfBounds } from '../../../contracts/edtf.ts'
import type { Entity } from '../../../contracts/entity.ts'
import { clip } from '../errors.ts'
import type { Located } from '../folderContents.ts'
import type { Path } from '../parseJson.ts'
import type { Subject } from './subject.ts'

/**
 * Checks that entities have an existing kind, one preferred name a language, coordinates on the globe, and a
 * reference for outside knowledge.
 */
export function checkEntities(subject: Subject): void {
  const { entities, byId, report } = subject
  for (const entity of entities) {
    const { record, at } = entity
    if (subject.vocabulary && !byId.kinds.has(record.kind))
      report(at('kind'), 'kind-unknown', `there is no kind ${clip(record.kind)}`)
    const preferred = new Set<string>()
    for (const [index, name] of record.names.entries()) {
      const path = ['names', index]
      if (name.form === 'preferred' && preferred.has(name.lang))
        report(at(...path, 'form'), 'name-preferred', `${clip(name.text)} is a second preferred name in ${name.lang}`)
      if (name.form === 'preferred') preferred.add(name.lang)
      reference(entity, name, path)
      dates(entity, name, path)
    }
    for (const [index, note] of (record.notes ?? []).entries()) reference(entity, note, ['notes', index])
    if (record.geo) place(entity, record.geo)
  }

  function place(entity: Located<Entity>, geo: NonNullable<Entity['geo']>): void {
    for (const [name, most] of [['lat', 90] as const, ['lon', 180] as const])
      if (Math.abs(geo[name]) > most)
        report(entity.at('geo', name), 'geo-bounds', `${geo[name]} is not between -${most} and ${most}`)
    reference(entity, { basis: 'outside', reference: geo.reference }, ['geo'])
  }

  function reference(
    entity: Located<unknown>,
    said: { basis: string; reference?: string | undefined },
    path: Path,
  ): void {
    const place = entity.at(...path, 'reference')
    if (said.reference === undefined) {
      if (said.basis === 'outside') report(place, 'outside-reference', 'what comes from outside has no reference')
      return
    }
    subject.known('sources', said.reference, place)
    const source = byId.sources.get(said.reference)
    if (source && source.role !== 'reference')
      report(place, 'outside-reference', `${clip(source.id)} has the role ${source.role}`)
  }

  function dates(
    entity: Located<unknown>,
    name: { from?: string | undefined; to?: string | undefined },
    path: Path,
  ): void {
    for (const end of ['from', 'to'] as const)
      if (name[end] !== undefined && !edtfBounds(name[end]))
        report(entity.at(...path, end), 'name-dates', `${clip(name[end])} is not an EDTF date`)
    const from = name.from === undefined ? undefined : edtfBounds(name.from)?.earliest
    const to = name.to === undefined ? undefined : edtfBounds(name.to)?.latest
    if (from && to && sortableDay(from) > sortableDay(to))
      report(entity.at(...path, 'to'), 'name-dates', `${name.to} is before ${name.from}`)
  }
}
