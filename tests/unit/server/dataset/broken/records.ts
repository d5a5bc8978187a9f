import type { Copy } from '../../../../fixtures/brokenCopy.ts'
import type { Break } from './break.ts'

/** Breaks of fields, ids, labels, the vocabulary and entities. */
export const RECORDS: Break[] = [
  {
    rule: 'field-unknown',
    what: 'with a field that nobody knows',
    break: (copy) =>
      copy.json('stories/ay-yolu.json', (story) => {
        story.scenes[1].mood = 'sad'
      }),
    file: 'stories/ay-yolu.json',
    line: '"mood"',
  },
  {
    rule: 'field-unknown',
    what: 'with __proto__ as a language',
    break: async (copy) =>
      copy.write(
        'entities.jsonl',
        (await copy.read('entities.jsonl')).replace('"labels":{', '"labels":{"__proto__":"x",'),
      ),
    file: 'entities.jsonl',
    line: '"__proto__":"x"',
  },
  {
    rule: 'field-form',
    what: 'with a view that lies beyond every plate',
    break: (copy) =>
      copy.json('views/overview.json', ({ plates }) => {
        plates.wide.width = 1e308
      }),
    file: 'views/overview.json',
    line: '"width": 1e+308',
  },
  {
    rule: 'text-control',
    what: 'with an escape in a label',
    break: (copy) => label(copy, '\u001b[31mCem'),
    file: 'entities.jsonl',
    line: '[31mCem',
  },
  {
    rule: 'text-unseen',
    what: 'with a label of which nothing is seen',
    break: (copy) => label(copy, '\u200b\u2060'),
    file: 'entities.jsonl',
    line: '\u200b',
  },
  {
    rule: 'text-direction',
    what: 'with a label that turns what follows',
    break: (copy) => label(copy, 'Cem\u202e'),
    file: 'entities.jsonl',
    line: '\u202e',
  },
  {
    rule: 'address',
    what: 'with an address that runs a script',
    break: (copy) =>
      copy.record('sources.jsonl', 'defter', (source) => {
        source.csl.URL = 'javascript:alert(1)'
      }),
    file: 'sources.jsonl',
    line: 'javascript:alert(1)',
  },
  {
    rule: 'field-missing',
    what: 'without a polarity',
    break: (copy) => copy.record('claims.jsonl', 'opening-dated', ({ polarity: _, ...claim }) => claim),
    file: 'claims.jsonl',
    line: '"id":"opening-dated"',
  },
  {
    rule: 'field-form',
    what: 'with a date that no calendar has',
    break: (copy) =>
      copy.record('claims.jsonl', 'opening-dated', (claim) => {
        claim.value.date.edtf = '1921-02-29'
      }),
    file: 'claims.jsonl',
    line: '"id":"opening-dated"',
  },
  {
    rule: 'field-form',
    what: 'with a capital letter in an id',
    break: (copy) =>
      copy.json('vocabulary.json', ({ predicates }) => {
        predicates[0].id = 'Counts'
      }),
    file: 'vocabulary.json',
    line: '"id": "Counts"',
  },
  {
    rule: 'item-twice',
    what: 'with the same language twice',
    break: (copy) => copy.json('dataset.json', ({ languages }) => languages.push('tr')),
    file: 'dataset.json',
    // The second of the two.
    line: 23,
  },
  {
    rule: 'labels',
    what: 'with a label in one language only',
    break: (copy) =>
      copy.record('entities.jsonl', 'cem', (entity) => {
        entity.labels.en = undefined
      }),
    file: 'entities.jsonl',
    line: '"id":"cem"',
  },
  {
    rule: 'labels',
    what: 'with a label in a language that the dataset has not',
    break: (copy) =>
      copy.json('stories/ay-yolu.json', ({ scenes }) => {
        scenes[1].title.de = 'Misstrauen'
      }),
    file: 'stories/ay-yolu.json',
    line: 'Misstrauen',
  },
  {
    rule: 'template',
    what: 'with a placeholder that nobody fills',
    break: (copy) =>
      copy.json('vocabulary.json', ({ predicates }) => {
        predicates[0].sentence.en = '{subjekt} x {value}'
      }),
    file: 'vocabulary.json',
    line: '{subjekt}',
  },
  {
    rule: 'template',
    what: 'with a verb that has no plural',
    break: (copy) =>
      copy.json('vocabulary.json', ({ predicates }) => {
        predicates[0].sentence.en = '{subject} {subject|leads} {object}'
      }),
    file: 'vocabulary.json',
    line: '{subject|leads}',
  },
  {
    rule: 'template',
    what: 'with a value where the predicate takes an object',
    break: (copy) =>
      copy.json('vocabulary.json', ({ predicates }) => {
        predicates[0].sentence.en = '{subject} leads {value}'
      }),
    file: 'vocabulary.json',
    line: 'leads {value}',
  },
  {
    rule: 'field-form',
    what: 'with a reading in letters that Turkish does not have',
    break: (copy) =>
      copy.record('entities.jsonl', 'cem', (entity) => {
        entity.spoken = 'Цем'
      }),
    file: 'entities.jsonl',
    line: '"Цем"',
  },
  {
    rule: 'labels',
    what: 'with a plural in a language that the dataset does not have',
    break: (copy) =>
      copy.record('entities.jsonl', 'cem', (entity) => {
        entity.plural = ['en', 'ka']
      }),
    file: 'entities.jsonl',
    line: '"ka"',
  },
  {
    rule: 'template',
    what: 'with a bracket that is not closed',
    break: (copy) =>
      copy.json('vocabulary.json', ({ predicates }) => {
        predicates[1].negated.sentence.tr = '{subject:dat} [[x'
      }),
    file: 'vocabulary.json',
    line: '[[x',
  },
  {
    rule: 'id-twice',
    what: 'with two segments of one id',
    break: (copy) =>
      copy.record('segments.jsonl', 'mektup-en-3', (segment) => {
        segment.id = 'mektup-en-2'
      }),
    file: 'segments.jsonl',
    line: '"start":149',
  },
  {
    rule: 'id-twice',
    what: 'with two scenes of one id',
    break: (copy) =>
      copy.json('stories/ay-yolu.json', ({ scenes }) => {
        scenes[1].id = 'meclis'
      }),
    file: 'stories/ay-yolu.json',
    // The second of the two.
    line: 32,
  },
  {
    rule: 'kind-unknown',
    what: 'with an entity of a kind that is not in the vocabulary',
    break: (copy) =>
      copy.record('entities.jsonl', 'mektup-eseri', (entity) => {
        entity.kind = 'Ship'
      }),
    file: 'entities.jsonl',
    line: '"Ship"',
  },
  {
    rule: 'kind-unknown',
    what: 'with a domain of a kind that is not in the vocabulary',
    break: (copy) => copy.json('vocabulary.json', ({ predicates }) => predicates[0].domain.push('Ship')),
    file: 'vocabulary.json',
    line: '"Ship"',
  },
  {
    rule: 'predicate-unknown',
    what: 'with a predicate that is not in the vocabulary',
    break: (copy) =>
      copy.record('claims.jsonl', 'cem-leads-himself', (claim) => {
        claim.predicate = 'RULES'
      }),
    file: 'claims.jsonl',
    line: '"RULES"',
  },
  {
    rule: 'entity-unknown',
    what: 'with a holder that is no entity',
    break: (copy) =>
      copy.record('claims.jsonl', 'cem-friend-of-boran', (claim) => {
        claim.holder = 'nobody'
      }),
    file: 'claims.jsonl',
    line: '"nobody"',
  },
  {
    rule: 'entity-unknown',
    what: 'with a view that places an entity which is not there',
    break: (copy) =>
      copy.json('views/overview.json', (view) => {
        view.plates.wide.places.nobody = { x: 1, y: 1, side: 'left' }
      }),
    file: 'views/overview.json',
    line: '"nobody"',
  },
  {
    rule: 'source-unknown',
    what: 'with evidence from a source that is not there',
    break: (copy) =>
      copy.record('claims.jsonl', 'cem-leads-himself', (claim) => {
        claim.evidence[0].source = 'gazete'
      }),
    file: 'claims.jsonl',
    line: '"gazete"',
    also: ['coverage-claim'],
  },
  {
    rule: 'symmetric-ends',
    what: 'with a symmetric predicate between unlike kinds',
    break: (copy) =>
      copy.json('vocabulary.json', ({ predicates }) => {
        const meets = predicates.find((one: { id: string }) => one.id === 'MEETS')
        meets.range = ['Body', 'Person']
      }),
    file: 'vocabulary.json',
    line: '"symmetric": true',
  },
  {
    rule: 'name-preferred',
    what: 'with two preferred names in one language',
    break: (copy) =>
      copy.record('entities.jsonl', 'ayse-kaptan', ({ names }) => {
        for (const name of names) name.form = 'preferred'
      }),
    file: 'entities.jsonl',
    line: '"id":"ayse-kaptan"',
  },
  {
    rule: 'name-dates',
    what: 'with a name that ends before it begins',
    break: (copy) =>
      copy.record('entities.jsonl', 'cem', ({ names }) => {
        Object.assign(names[0], { from: '1930', to: '1920' })
      }),
    file: 'entities.jsonl',
    line: '"id":"cem"',
  },
  {
    rule: 'name-dates',
    what: 'with a name from a date that is none',
    break: (copy) =>
      copy.record('entities.jsonl', 'cem', ({ names }) => {
        names[0].from = 'sonra'
      }),
    file: 'entities.jsonl',
    line: '"sonra"',
  },
  {
    rule: 'outside-reference',
    what: 'with a name from outside and no reference',
    break: (copy) =>
      copy.record('entities.jsonl', 'cem', ({ names }) => {
        names[0].basis = 'outside'
      }),
    file: 'entities.jsonl',
    line: '"id":"cem"',
  },
  {
    rule: 'outside-reference',
    what: 'with a note whose reference is evidence',
    break: (copy) =>
      copy.record('entities.jsonl', 'ayse-kaptan', ({ notes }) => {
        notes[0].reference = 'defter'
      }),
    file: 'entities.jsonl',
    line: '"id":"ayse-kaptan"',
  },
  {
    rule: 'geo-bounds',
    what: 'with a place beyond the pole',
    break: (copy) =>
      copy.record('entities.jsonl', 'ay-meclisi', ({ geo }) => {
        geo.lat = 90.5
      }),
    file: 'entities.jsonl',
    line: '"id":"ay-meclisi"',
  },
  {
    rule: 'outside-reference',
    what: 'with a place that a letter gives',
    break: (copy) =>
      copy.record('entities.jsonl', 'ay-meclisi', ({ geo }) => {
        geo.reference = 'mektup'
      }),
    file: 'entities.jsonl',
    line: '"id":"ay-meclisi"',
  },
  {
    rule: 'field-form',
    what: 'with a predicate that is said to be no setting',
    break: (copy) =>
      copy.json('vocabulary.json', ({ predicates }) => {
        predicates[0].setting = false
      }),
    file: 'vocabulary.json',
    line: '"setting": false',
  },
  {
    rule: 'entity-unused',
    what: 'with an entity that nothing uses',
    break: async (copy) => {
      const labels = { en: 'Deniz', tr: 'Deniz' }
      const line = JSON.stringify({ id: 'deniz', kind: 'Person', labels, names: [] })
      await copy.write('entities.jsonl', `${await copy.read('entities.jsonl')}${line}\n`)
    },
    file: 'entities.jsonl',
    line: '"id":"deniz"',
  },
  ...canvases([
    ['an entity on it', 'entity-unknown', { items: [['nobody', 1, 2, 'right']] }],
    ['a chosen entity', 'entity-unknown', { chosen: ['nobody'] }],
    ['a pinned entity', 'entity-unknown', { pinned: ['nobody'] }],
    ['an entity that brought others', 'entity-unknown', { brought: [['nobody', []]] }],
    ['an entity that was brought', 'entity-unknown', { brought: [['cem', ['nobody']]] }],
    ['the entity that it was opened from', 'entity-unknown', { within: 'nobody' }],
    ['the middle of its layout', 'entity-unknown', { layout: { by: 'rings', centre: 'nobody' } }],
    ['the selected entity', 'entity-unknown', { selected: { entity: 'nobody' } }],
    ['the subject of the selected relation', 'entity-unknown', { selected: { relation: 'nobody~LEADS~cem' } }],
    ['the object of the selected relation', 'entity-unknown', { selected: { relation: 'cem~LEADS~nobody' } }],
    ['the predicate of the selected relation', 'predicate-unknown', { selected: { relation: 'cem~NOTHING~cem' } }],
    ['a group', 'kind-unknown', { groups: [['Nothing']] }],
    ['an entity with separate lines', 'entity-unknown', { apart: ['cem~nobody'] }],
    ['a group with separate lines', 'kind-unknown', { apart: ['cem~group:Nothing'] }],
    ['a relation of a path', 'entity-unknown', { traced: ['cem~LEADS~nobody'] }],
    ['the entity of a focus', 'entity-unknown', { focus: { entity: 'nobody', depth: 2 } }],
    ['the kind of a filter', 'kind-unknown', { filters: [{ of: 'kind', is: 'Nothing', how: 'hide' }] }],
    ['the predicate of a filter', 'predicate-unknown', { filters: [{ of: 'predicate', is: 'NOTHING', how: 'fade' }] }],
    ['the only predicate', 'predicate-unknown', { filters: [{ of: 'others', is: 'NOTHING', how: 'hide' }] }],
    ['a hidden relation', 'entity-unknown', { filters: [{ of: 'relation', is: 'cem~LEADS~nobody', how: 'hide' }] }],
    ['a hidden relation that is none', 'field-form', { filters: [{ of: 'relation', is: 'nobody', how: 'hide' }] }],
    ['the source of a filter', 'source-unknown', { filters: [{ of: 'source', is: 'nothing', how: 'fade' }] }],
    ['the modality of a filter', 'field-form', { filters: [{ of: 'modality', is: 'nothing', how: 'fade' }] }],
    ['the number of works of a filter', 'field-form', { filters: [{ of: 'works', is: '4', how: 'fade' }] }],
  ]),
]

/** Saved canvases that name what the dataset does not have, the name on a line of its own. */
function canvases(all: [named: string, rule: Break['rule'], canvas: object][]): Break[] {
  return all.map(([named, rule, canvas]) => ({
    rule,
    what: `with a saved canvas that does not have ${named}`,
    break: (copy) => {
      const view = { title: { en: 'Saved', tr: 'Kayıt' }, plates: {}, canvas: { items: [['cem']], ...canvas } }
      return copy.write('views/saved.json', JSON.stringify(view, undefined, 2))
    },
    file: 'views/saved.json',
    line: /nobody|nothing|"4"/i.exec(JSON.stringify(canvas))?.[0] ?? '',
  }))
}

function label(copy: Copy, text: string): Promise<void> {
  return copy.record('entities.jsonl', 'cem', (entity) => {
    entity.labels.en = text
  })
}
