import { createHash } from 'node:crypto'
import type { Segment } from '../../../contracts/segment.ts'
import type { Source } from '../../../contracts/source.ts'
import { both } from '../../fixtures/vocabulary.ts'
import { sourceId } from './sizes.ts'

const PER_HEADING = 40

/** A sentence of every source, so that claims told elsewhere can be supported by it too. */
export const COMMON = 'Bu haber birçok yerde anlatılır'

/** Where `COMMON` stands in every source: behind its first line and a bullet. */
export const COMMON_AT = firstLine(0).length + 3

/**
 * A text that is written line by line; each line goes to `write` at once. All its letters lie in the basic plane, so
 * that a length is a number of code points.
 */
export function textWriter(at: number, write: { text(line: string): void; segment(segment: Segment): void }) {
  const id = sourceId(at)
  const hash = createHash('sha256')
  let length = 0
  let count = 0
  const add = (bullet: string, kind: Segment['kind'], words: string): number => {
    const start = length + bullet.length
    const line = `${bullet}${words}\n`
    hash.update(line)
    write.text(line)
    length += line.length
    count++
    const segment = `${id}-${String(count).padStart(7, '0')}`
    write.segment({ id: segment, source: id, kind, start, end: start + words.length })
    return start
  }
  add('', 'heading', firstLine(at))
  add('• ', 'item', `${COMMON}.`)
  return {
    /** Says a sentence and gives where it begins. */
    say(sentence: string): number {
      if (count % PER_HEADING === 0) add('', 'heading', `Bölüm ${count / PER_HEADING}`)
      return add('• ', 'item', `${sentence}.`)
    },
    source: (): Source => ({
      id,
      title: both(`Kaynak ${at}`, `Source ${at}`),
      lang: 'tr',
      role: 'evidence',
      genre: both('Notlar', 'Notes'),
      csl: { type: 'document' },
      text: { file: `texts/${id}.txt`, sha256: hash.digest('hex'), start: 0, end: length },
    }),
  }
}

function firstLine(at: number): string {
  return `Kaynak ${String(at).padStart(5, '0')}`
}
