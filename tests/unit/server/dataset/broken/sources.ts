import type { Copy } from '../../../../fixtures/brokenCopy.ts'
import type { Break } from './break.ts'

/** Breaks of sources, texts, segments, stories, views and coverage. */
export const SOURCES: Break[] = [
  {
    rule: 'text-role',
    what: 'with a reference that has a text',
    break: (copy) =>
      copy.record('sources.jsonl', 'ay-ansiklopedisi', (source) => {
        source.text = { file: 'texts/mektup.txt', sha256: '0'.repeat(64), start: 0, end: 1 }
      }),
    file: 'sources.jsonl',
    line: '"id":"ay-ansiklopedisi"',
    also: ['text-hash'],
  },
  {
    rule: 'text-missing',
    what: 'without one of its texts',
    break: (copy) => copy.remove('texts/defter.txt'),
    file: 'sources.jsonl',
    line: '"id":"defter"',
  },
  {
    rule: 'text-unused',
    what: 'with a text that no source has',
    break: (copy) => copy.write('texts/fazla.txt', 'fazla\n'),
    file: 'texts/fazla.txt',
    line: 1,
  },
  {
    rule: 'text-hash',
    what: 'with a text in which one letter was changed',
    break: async (copy) =>
      copy.write('texts/mektup.txt', (await copy.read('texts/mektup.txt')).replace('Letter', 'Lettre')),
    file: 'sources.jsonl',
    line: '"id":"mektup"',
    also: ['text-hash'],
  },
  {
    rule: 'text-range',
    what: 'with a source that ends after its text',
    break: (copy) =>
      copy.record('sources.jsonl', 'mektup-en', ({ text }) => {
        text.end = 9999
      }),
    file: 'sources.jsonl',
    line: '"id":"mektup-en"',
  },
  {
    rule: 'translation-of',
    what: 'with a translation of nothing',
    break: (copy) => copy.record('sources.jsonl', 'mektup-en', ({ translationOf: _, ...source }) => source),
    file: 'sources.jsonl',
    line: '"id":"mektup-en"',
    also: ['translation-source', 'translation-source'],
  },
  {
    rule: 'translation-of',
    what: 'with a translation of a reference',
    break: (copy) =>
      copy.record('sources.jsonl', 'mektup-en', (source) => {
        source.translationOf = 'ay-ansiklopedisi'
      }),
    file: 'sources.jsonl',
    line: '"id":"mektup-en"',
    also: ['translation-source', 'translation-source'],
  },
  {
    rule: 'segment-source',
    what: 'with a segment of a reference',
    break: async (copy) => {
      const line = '{"id":"ansiklopedi-1","source":"ay-ansiklopedisi","kind":"item","start":0,"end":1}'
      await copy.write('segments.jsonl', `${await copy.read('segments.jsonl')}${line}\n`)
    },
    file: 'segments.jsonl',
    line: '"id":"ansiklopedi-1"',
  },
  {
    rule: 'segment-range',
    what: 'with a segment behind the end of its source',
    break: async (copy) => {
      const line = '{"id":"mektup-9","source":"mektup","kind":"item","start":90,"end":93}'
      await copy.write('segments.jsonl', `${await copy.read('segments.jsonl')}${line}\n`)
    },
    file: 'segments.jsonl',
    line: '"id":"mektup-9"',
    also: ['coverage-missing'],
  },
  {
    rule: 'segment-blank',
    what: 'with a segment that begins with a blank',
    break: (copy) =>
      copy.record('segments.jsonl', 'defter-2', (segment) => {
        segment.start = 11
      }),
    file: 'segments.jsonl',
    line: '"id":"defter-2"',
  },
  {
    rule: 'segment-overlap',
    what: 'with two segments over one another',
    break: (copy) =>
      copy.record('segments.jsonl', 'mektup-2', (segment) => {
        segment.end = 56
      }),
    file: 'segments.jsonl',
    line: '"id":"mektup-3"',
  },
  {
    rule: 'segment-gap',
    what: 'with a sentence that lies in no segment',
    break: async (copy) => {
      await copy.write('segments.jsonl', without(await copy.read('segments.jsonl'), 'defter-9'))
      await copy.write('coverage.jsonl', without(await copy.read('coverage.jsonl'), 'defter-9'))
    },
    file: 'segments.jsonl',
    line: '"id":"defter-10"',
    also: ['coverage-unlisted', 'quote-segment'],
  },
  {
    rule: 'segment-gap',
    what: 'with a bullet behind its last segment',
    break: (copy) =>
      copy.record('segments.jsonl', 'defter-10', (segment) => {
        segment.end = 332
      }),
    file: 'sources.jsonl',
    line: '"id":"defter"',
  },
  {
    rule: 'segment-unknown',
    what: 'that accounts for a segment which is not there',
    break: (copy) =>
      copy.record('coverage.jsonl', 'mektup-1', (row) => {
        row.segment = 'mektup-7'
      }),
    file: 'coverage.jsonl',
    line: '"mektup-7"',
    also: ['coverage-missing'],
  },
  {
    rule: 'claim-unknown',
    what: 'with a scene that shows a claim which is not there',
    break: (copy) => copy.json('stories/ay-yolu.json', ({ scenes }) => scenes[0].claims.push('ayse-flies')),
    file: 'stories/ay-yolu.json',
    line: 'ayse-flies',
  },
  {
    rule: 'view-unknown',
    what: 'with a scene on a view which is not there',
    break: (copy) =>
      copy.json('stories/ay-yolu.json', ({ scenes }) => {
        scenes[0].view = 'panorama'
      }),
    file: 'stories/ay-yolu.json',
    line: 'panorama',
  },
  {
    rule: 'scene-link',
    what: 'with a link to a claim that the scene does not show',
    break: (copy) =>
      copy.json('stories/ay-yolu.json', ({ scenes }) => {
        scenes[1].text.en += ' [He](claim:cem-leads-himself)'
      }),
    file: 'stories/ay-yolu.json',
    line: '[He](claim:cem-leads-himself)',
  },
  {
    rule: 'scene-link',
    what: 'with a link that is none',
    break: (copy) =>
      copy.json('stories/ay-yolu.json', ({ scenes }) => {
        scenes[1].text.en += ' [He](claim: cem)'
      }),
    file: 'stories/ay-yolu.json',
    line: '[He](claim: cem)',
  },
  {
    rule: 'entity-unknown',
    what: 'with a link to an entity that is not there',
    break: (copy) =>
      copy.json('stories/ay-yolu.json', ({ scenes }) => {
        scenes[1].text.en += ' [He](entity:nobody)'
      }),
    file: 'stories/ay-yolu.json',
    line: '[He](entity:nobody)',
  },
  {
    rule: 'scene-link',
    what: 'with words that are marked as somebody’s own',
    break: (copy) =>
      copy.json('stories/ay-yolu.json', ({ scenes }) => {
        scenes[1].text.en += ' [He](own:cem)'
      }),
    file: 'stories/ay-yolu.json',
    line: '[He](own:cem)',
  },
  {
    rule: 'redirect-from',
    what: 'that leads on from an entity which is still there',
    break: (copy) => addRedirect(copy, { from: 'cem', to: ['boran-bey'] }),
    file: 'redirects.jsonl',
    line: '"from":"cem"',
  },
  {
    rule: 'redirect-to',
    what: 'that leads to a claim which is not there',
    break: (copy) => addRedirect(copy, { from: 'ayse-walks', to: ['ayse-flies'] }),
    file: 'redirects.jsonl',
    line: '"ayse-flies"',
  },
  {
    rule: 'id-twice',
    what: 'that leads on twice from one id',
    break: (copy) => addRedirect(copy, { from: 'boran', to: [] }),
    file: 'redirects.jsonl',
    line: '"to":["boran-bey"]',
  },
  {
    rule: 'question-address',
    what: 'with a question that leads nowhere',
    break: (copy) =>
      copy.json('dataset.json', ({ questions }) => {
        questions[1].address = '/nowhere'
      }),
    file: 'dataset.json',
    line: '/nowhere',
  },
  {
    rule: 'coverage-form',
    what: 'that gives neither claims nor a reason for a segment',
    break: (copy) => copy.record('coverage.jsonl', 'mektup-1', ({ segment }) => ({ segment })),
    file: 'coverage.jsonl',
    line: '"mektup-1"',
  },
  {
    rule: 'coverage-claim',
    what: 'that accounts for a segment with a claim from elsewhere',
    break: (copy) => copy.record('coverage.jsonl', 'defter-9', ({ claims }) => claims.push('assembly-counts')),
    file: 'coverage.jsonl',
    line: '"defter-9"',
  },
  {
    rule: 'coverage-unlisted',
    what: 'that gives account of every segment and passes over a claim',
    break: (copy) =>
      copy.record('coverage.jsonl', 'defter-9', ({ segment }) => ({ segment, none: { tr: 'Yok.', en: 'Nothing.' } })),
    file: 'claims.jsonl',
    line: '"id":"cem-leads-himself"',
  },
  {
    rule: 'coverage-missing',
    what: 'that gives no account of a segment',
    break: async (copy) => copy.write('coverage.jsonl', without(await copy.read('coverage.jsonl'), 'defter-9')),
    file: 'segments.jsonl',
    line: '"id":"defter-9"',
    also: ['coverage-unlisted'],
  },
]

async function addRedirect(copy: Copy, redirect: object): Promise<void> {
  const line = JSON.stringify({ ...redirect, reason: { en: 'Gone.', tr: 'Gitti.' }, since: '2026-12-01' })
  await copy.write('redirects.jsonl', `${line}\n${await copy.read('redirects.jsonl')}`)
}

function without(lines: string, id: string): string {
  return lines
    .split('\n')
    .filter((line) => !line.includes(`"${id}"`))
    .join('\n')
}
