import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFilters } from '../../../../client/state/applyFilters.ts'
import { grouped, kindsToGroup } from '../../../../client/state/groups.ts'
import type { Filter } from '../../../../contracts/filter.ts'
import type { EntityCard } from '../../../../contracts/graph.ts'
import type { ClaimGroup, RelationCard } from '../../../../contracts/relation.ts'
import { relationLines } from '../../../../contracts/relationLines.ts'
import { linesOf } from '../../../../drawing/lines.ts'
import { works } from '../cards.ts'

const entity = (id: string, kind: string): EntityCard => ({ id, kind, labels: { en: id }, degree: 1, claims: 1 })
const said = (change: Partial<ClaimGroup> = {}): ClaimGroup => ({
  polarity: 'affirmed',
  modality: 'asserted',
  explicit: true,
  sources: ['one'],
  claims: 1,
  ...change,
})
const relation = (subject: string, predicate: string, object: string, ...groups: ClaimGroup[]): RelationCard => ({
  id: `${subject}~${predicate}~${object}`,
  subject,
  predicate,
  object,
  claims: groups.reduce((sum, { claims }) => sum + claims, 0),
  sources: [...new Set(groups.flatMap(({ sources }) => sources))],
  lines: relationLines(groups),
  groups,
})

const people = [entity('a', 'Person'), entity('b', 'Person'), entity('p', 'Place')]
const heads = relation('a', 'HEADS', 'b', said(), said({ modality: 'intended', claims: 2, sources: ['two'] }))
const near = relation('b', 'NEAR', 'p', said({ explicit: false }))
const denied = relation('a', 'NEAR', 'p', said({ polarity: 'negated', modality: 'believed' }))
const all = [heads, near, denied]
const filtered = (...filters: Filter[]) => applyFilters(people, all, filters, works)
const by = (of: Filter['of'], is: string, how: Filter['how'] = 'hide'): Filter => ({ of, is, how })

describe('a filter', () => {
  it('that is none leaves everything as it is', () => {
    expect(filtered()).toMatchObject({ entities: people, relations: all })
    expect([...filtered().faded]).toEqual([])
  })

  it('takes claims out of a line, which then looks like those that are left', () => {
    const [line] = filtered(by('modality', 'asserted')).relations.find(({ id }) => id === heads.id)?.lines ?? []
    expect(line).toEqual({ polarity: 'affirmed', modality: 'intended', inferred: false, claims: 2, sources: ['two'] })
  })

  it('that leaves one predicate fades what this does not join, and counts the other claims as hidden', () => {
    const { relations, faded, counts } = filtered(by('others', 'HEADS'))
    expect(relations).toEqual([heads])
    expect([...faded]).toEqual(['p'])
    expect(counts).toEqual({ faded: { entities: 1, claims: 0 }, hidden: { entities: 0, claims: 2 } })
    expect([...filtered(by('relation', heads.id)).faded]).toEqual([])
  })

  it.each([
    [by('predicate', 'HEADS'), [near.id, denied.id]],
    [by('polarity', 'negated'), [heads.id, near.id]],
    [by('explicit', 'inferred'), [heads.id, denied.id]],
    [by('source', 'one'), [heads.id]],
    [by('works', '2'), [near.id, denied.id]],
    [by('kind', 'Place'), [heads.id]],
    [by('others', 'NEAR'), [near.id, denied.id]],
    [by('relation', near.id), [heads.id, denied.id]],
  ])('%o leaves the relations that it does not mean', (filter, ids) => {
    expect(filtered(filter).relations.map(({ id }) => id)).toEqual(ids)
  })

  it('that leaves what is disputed alone fades what this does not join', () => {
    const both = relation('a', 'HEADS', 'b', said({ disputed: true }), said({ claims: 2 }))
    const only = (...filters: Filter[]) => applyFilters(people, [both, near, denied], filters, works)
    const { relations, faded, counts } = only(by('dispute', 'undisputed'))
    expect(relations.map(({ id, claims }) => [id, claims])).toEqual([[both.id, 1]])
    expect([...faded]).toEqual(['p'])
    expect(counts.hidden.claims).toBe(4)
    expect(only(by('dispute', 'disputed')).relations.map(({ claims }) => claims)).toEqual([2, 1, 1])
    expect([...only(by('dispute', 'undisputed', 'fade')).faded]).toEqual([
      `${near.id}~affirmed`,
      `${denied.id}~negated`,
      'p',
    ])
  })

  it('that hides a kind counts what went with it', () => {
    const { entities, counts } = filtered(by('kind', 'Place'))
    expect(entities.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(counts.hidden).toEqual({ entities: 1, claims: 2 })
  })

  it('that fades leaves everything on the plate, and says what is faded', () => {
    const { entities, relations, faded, counts } = filtered(by('predicate', 'NEAR', 'fade'))
    expect([entities.length, relations.length]).toEqual([3, 3])
    expect([...faded].sort()).toEqual([`${denied.id}~negated`, `${near.id}~affirmed`, 'p'].sort())
    expect(counts.faded).toEqual({ entities: 1, claims: 2 })
  })

  it('counts nothing where there is none, and what a hidden line stood for otherwise', () => {
    expect(filtered().counts).toEqual({ faded: { entities: 0, claims: 0 }, hidden: { entities: 0, claims: 0 } })
    expect(filtered(by('source', 'two')).counts.hidden).toEqual({ entities: 0, claims: 2 })
  })

  it('that fades a kind fades what joins it, at one end or both, and who has no other lines', () => {
    const { faded, counts } = filtered(by('kind', 'Place', 'fade'))
    expect([...faded].sort()).toEqual([`${denied.id}~negated`, `${near.id}~affirmed`, 'p'].sort())
    expect(counts.faded).toEqual({ entities: 1, claims: 2 })
    const whole = filtered(by('kind', 'Person', 'fade'))
    expect([...whole.faded].sort()).toEqual(
      [`${denied.id}~negated`, `${heads.id}~affirmed`, `${near.id}~affirmed`, 'a', 'b', 'p'].sort(),
    )
    expect(whole.counts.faded).toEqual({ entities: 3, claims: 5 })
  })

  it('fades an entity without lines for its kind alone', () => {
    const alone = applyFilters([...people, entity('x', 'Event')], all, [by('predicate', 'NEAR', 'fade')], works)
    expect(alone.faded.has('x')).toBe(false)
    const event = applyFilters([...people, entity('x', 'Event')], all, [by('kind', 'Event', 'fade')], works)
    expect([...event.faded]).toEqual(['x'])
  })

  it('fades one of two lines of a relation and leaves the other as it is', () => {
    const both = relation('a', 'KNOWS', 'b', said({ claims: 3 }), said({ polarity: 'negated', sources: ['two'] }))
    const { relations, faded, counts } = applyFilters(people, [both], [by('polarity', 'affirmed', 'fade')], works)
    expect(relations).toEqual([both])
    expect([...faded]).toEqual([`${both.id}~affirmed`])
    expect(counts.faded).toEqual({ entities: 0, claims: 3 })
    const hidden = applyFilters(people, [both], [by('source', 'one')], works).relations
    expect(hidden.map(({ claims, sources }) => [claims, sources])).toEqual([[1, ['two']]])
  })

  it.each([
    [by('explicit', 'explicit'), [near.id]],
    [by('modality', 'believed'), [heads.id, near.id]],
    [by('works', '1'), [heads.id]],
  ])('%o leaves the rest', (filter, ids) => {
    expect(filtered(filter).relations.map(({ id }) => id)).toEqual(ids)
  })

  it('keeps claims without a source, and those with another than the one that is hidden', () => {
    const bare = relation('a', 'KNOWS', 'b', said({ sources: [] }), said({ sources: ['one', 'two'] }))
    const [card] = applyFilters(people, [bare], [by('source', 'one')], works).relations
    expect(card?.lines).toMatchObject([{ claims: 2, sources: ['two'] }])
  })

  it('accounts for every claim: shown, or hidden', () => {
    const anyFilter = fc.record({
      of: fc.constantFrom<Filter['of']>('kind', 'predicate', 'modality', 'polarity', 'explicit', 'source', 'works'),
      is: fc.constantFrom(
        'Person',
        'Place',
        'HEADS',
        'NEAR',
        'asserted',
        'intended',
        'negated',
        'inferred',
        'one',
        '1',
      ),
      how: fc.constantFrom<Filter['how']>('fade', 'hide'),
    })
    fc.assert(
      fc.property(fc.array(anyFilter, { maxLength: 5 }), (filters) => {
        const { relations, counts, faded, entities } = applyFilters(people, all, filters, works)
        const hide = applyFilters(
          people,
          all,
          filters.filter(({ how }) => how === 'hide'),
          works,
        )
        // Fading never takes away what hiding leaves.
        expect(entities).toEqual(hide.entities)
        expect(relations.map(({ id }) => id)).toEqual(hide.relations.map(({ id }) => id))
        expect(counts.hidden).toEqual(hide.counts.hidden)
        const left = hide.relations.reduce((sum, { claims }) => sum + claims, 0)
        expect(left + counts.hidden.claims).toBe(5)
        for (const id of faded) if (!id.includes('~')) expect(entities.map((card) => card.id)).toContain(id)
      }),
    )
  })
})

describe('a group', () => {
  it('joins to others by lines like any mark, its parallel ones as a bundle from a mark that is there', () => {
    const marks = grouped(people, all, ['Person'], () => ({ en: 'Person' }))
    const many = Array.from({ length: 7 }, (_, n) => ({ ...marks.relations[0]!, id: `b~NEAR_${n}~p` }))
    const words = { language: 'en', wording: () => 'near', symmetric: () => false, works }
    const lines = linesOf(many, words, new Set())
    const ids = new Set(marks.entities.map(({ id }) => id))
    expect(lines.map(({ relations }) => relations.length)).toEqual([7])
    for (const { source, target } of lines) expect([ids.has(source), ids.has(target)]).toEqual([true, true])
  })

  it('stands for all entities of a kind, takes their relations, and drops those inside', () => {
    const { entities, relations } = grouped(people, all, ['Person'], () => ({ en: 'Person', tr: 'Kişi' }))
    expect(entities.map(({ id, labels }) => [id, labels])).toEqual([
      ['p', { en: 'p' }],
      ['group:Person', { en: 'Person (2)', tr: 'Kişi (2)' }],
    ])
    expect(relations.map(({ id, subject, object }) => [id, subject, object])).toEqual([
      [near.id, 'group:Person', 'p'],
      [denied.id, 'group:Person', 'p'],
    ])
  })

  it('is made of the largest kinds first, until few enough marks are left', () => {
    const many = [...people, ...['c', 'd', 'e'].map((id) => entity(id, 'Event'))]
    expect(kindsToGroup(many, [], 6)).toEqual([])
    expect(kindsToGroup(many, [], 4)).toEqual(['Event'])
    expect(kindsToGroup(many, ['Event'], 3)).toEqual(['Person'])
    expect(kindsToGroup(many, [], 1)).toEqual(['Event', 'Person'])
  })
})
