import { createHash } from 'node:crypto'
import type { Source } from '../../../contracts/source.ts'
import { clip } from '../errors.ts'
import type { Located } from '../folderContents.ts'
import type { Subject } from './subject.ts'

/**
 * Checks that sources have the texts of their role, that texts are unchanged, and that translations name their
 * original.
 */
export function checkSources(subject: Subject): void {
  const { sources, byId, texts, report } = subject
  const hashes = new Map(
    [...texts].map(([file, { bytes }]) => [file, createHash('sha256').update(bytes).digest('hex')]),
  )
  for (const source of sources) {
    checkText(source)
    checkTranslation(source)
    subject.known('entities', source.record.work, source.at('work'))
  }
  if (!subject.broken.sources.unknown && subject.broken.sources.ids.size === 0) {
    const used = new Set(sources.map(({ record }) => record.text?.file))
    for (const file of texts.keys())
      if (!used.has(file)) report({ file, line: 1, path: [] }, 'text-unused', 'no source has this text')
  }

  function checkText({ record, at }: Located<Source>): void {
    const { text, role } = record
    if ((role === 'reference') !== (text === undefined))
      report(at('text'), 'text-role', `a source with the role ${role} has ${text ? 'a' : 'no'} text`)
    if (!text) return
    const file = texts.get(text.file)
    const hash = hashes.get(text.file)
    // A file that cannot be read has its own error already.
    if (!file && subject.unread(text.file)) return
    if (!file) {
      report(at('text', 'file'), 'text-missing', `there is no file ${clip(text.file)}`)
      return
    }
    if (hash !== text.sha256)
      report(at('text', 'sha256'), 'text-hash', `${text.file} is not the file that was recorded; it has ${hash}`)
    if (text.start >= text.end || text.end > file.points.length)
      report(
        at('text'),
        'text-range',
        `${text.start}–${text.end} is no part of ${text.file}, which has ${file.points.length} code points`,
      )
  }

  function checkTranslation({ record, at }: Located<Source>): void {
    const { role, translationOf } = record
    if ((role === 'translation') !== (translationOf !== undefined))
      report(
        at('translationOf'),
        'translation-of',
        `a source with the role ${role} ${translationOf ? 'translates' : 'does not say what it translates'}`,
      )
    else if (translationOf !== undefined) {
      const original = byId.sources.get(translationOf)
      subject.known('sources', translationOf, at('translationOf'))
      if (original && original.role !== 'evidence')
        report(at('translationOf'), 'translation-of', `${clip(translationOf)} has the role ${original.role}`)
    }
  }
}
