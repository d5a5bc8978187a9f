import { chmod, rename, symlink, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import type { Break } from './break.ts'

/** Breaks of files and of JSON itself. */
export const FILES: Break[] = [
  {
    rule: 'folder',
    what: 'that is not there',
    break: (copy) => copy.remove(''),
    file: '',
    line: 1,
  },
  {
    rule: 'file-missing',
    what: 'without claims',
    break: (copy) => copy.remove('claims.jsonl'),
    file: 'claims.jsonl',
    line: 1,
  },
  {
    rule: 'file-unknown',
    what: 'with a spreadsheet in it',
    break: (copy) => copy.write('claims.xlsx', 'x'),
    file: 'claims.xlsx',
    line: 1,
  },
  {
    rule: 'file-unknown',
    what: 'with a folder whose name every object of the language knows',
    break: (copy) => copy.write('constructor/x.txt', 'x'),
    file: 'constructor',
    line: 1,
  },
  {
    rule: 'file-unknown',
    what: 'with a view whose file name is no id',
    break: (copy) => copy.write('views/Übersicht.json', '{}'),
    file: 'views/Übersicht.json',
    line: 1,
  },
  {
    rule: 'file-name',
    what: 'with a story that is named otherwise than its file',
    break: (copy) =>
      copy.json('stories/ay-yolu.json', (story) => {
        story.id = 'gunes-yolu'
      }),
    file: 'stories/ay-yolu.json',
    line: '"id": "gunes-yolu"',
  },
  {
    rule: 'file-kind',
    what: 'in which a text is a link',
    break: async (copy) => {
      await rename(join(copy.folder, 'texts/defter.txt'), join(copy.folder, '.defter'))
      await symlink('../.defter', join(copy.folder, 'texts/defter.txt'))
    },
    file: 'texts/defter.txt',
    line: 1,
  },
  {
    rule: 'file-unreadable',
    what: 'whose views nobody may list',
    break: (copy) => chmod(join(copy.folder, 'views'), 0),
    file: 'views',
    line: 1,
  },
  {
    rule: 'file-size',
    what: 'with claims of 2 GiB',
    break: (copy) => truncate(join(copy.folder, 'claims.jsonl'), 2 ** 31),
    file: 'claims.jsonl',
    line: 1,
  },
  {
    rule: 'errors-many',
    what: 'with a thousand and one lines of rubbish',
    break: (copy) => copy.write('coverage.jsonl', 'x\n'.repeat(1001)),
    file: 'coverage.jsonl',
    line: 1,
    also: Array(1000).fill('json'),
  },
  {
    rule: 'utf8',
    what: 'with a text in Windows-1254',
    break: (copy) => copy.write('texts/defter.txt', Uint8Array.of(0x41, 0x0a, 0xfe, 0x0a)),
    file: 'texts/defter.txt',
    line: 2,
  },
  {
    rule: 'bom',
    what: 'with a byte order mark',
    break: async (copy) => copy.write('entities.jsonl', `\ufeff${await copy.read('entities.jsonl')}`),
    file: 'entities.jsonl',
    line: 1,
  },
  {
    rule: 'json',
    what: 'with a comma too many',
    break: async (copy) =>
      copy.write('dataset.json', (await copy.read('dataset.json')).replace('CC0-1.0",', 'CC0-1.0",,')),
    file: 'dataset.json',
    line: 'CC0-1.0',
  },
  {
    rule: 'json',
    what: 'with a claim that is cut off',
    break: async (copy) => {
      const lines = (await copy.read('claims.jsonl')).split('\n')
      lines[4] = (lines[4] as string).slice(0, 100)
      await copy.write('claims.jsonl', lines.join('\n'))
    },
    file: 'claims.jsonl',
    line: 5,
  },
  {
    rule: 'json-depth',
    what: 'with lists a hundred deep',
    break: (copy) =>
      copy.record('sources.jsonl', 'defter', (source) => {
        source.csl.deep = deep(100)
      }),
    file: 'sources.jsonl',
    line: '"id":"defter"',
  },
  {
    rule: 'duplicate-key',
    what: 'with a field that occurs twice',
    break: async (copy) =>
      copy.write(
        'dataset.json',
        (await copy.read('dataset.json')).replace('  "licence"', '  "licence": "x",\n  "licence"'),
      ),
    file: 'dataset.json',
    line: '"licence": "CC0-1.0"',
  },
  {
    rule: 'null',
    what: 'with a null',
    break: (copy) =>
      copy.record('claims.jsonl', 'cem-leads-himself', (claim) => {
        claim.place = null
      }),
    file: 'claims.jsonl',
    line: '"id":"cem-leads-himself"',
  },
  {
    rule: 'surrogate',
    what: 'with half a character',
    break: async (copy) =>
      copy.write('sources.jsonl', (await copy.read('sources.jsonl')).replace('"Notebook"', '"Note\\ud83cbook"')),
    file: 'sources.jsonl',
    line: 'Note\\ud83cbook',
  },
  {
    rule: 'number',
    what: 'with a number that no computer keeps',
    break: async (copy) =>
      copy.write('claims.jsonl', (await copy.read('claims.jsonl')).replace('"number":12', '"number":9007199254740993')),
    file: 'claims.jsonl',
    line: '"id":"assembly-counts"',
  },
]

function deep(levels: number): unknown {
  return levels === 0 ? 'x' : [deep(levels - 1)]
}
