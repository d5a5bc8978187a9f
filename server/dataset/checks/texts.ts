import { type Unreadable, unreadable } from '../../../contracts/unreadable.ts'
import { clip } from '../errors.ts'
import type { Located } from '../folderContents.ts'
import type { Path } from '../parseJson.ts'
import { counted } from '../progress.ts'
import type { Subject } from './subject.ts'

const WHY: Record<Unreadable, [rule: 'text-control' | 'text-unseen' | 'text-direction', message: string]> = {
  control: ['text-control', 'holds a control character'],
  unseen: ['text-unseen', 'has nothing to be seen'],
  direction: ['text-direction', 'changes the direction of writing and does not end that, or ends what did not begin'],
}

/** Fields whose text is copied from a source, where it may be as odd as it is. */
const COPIED = new Set(['exact', 'prefix', 'suffix', 'written'])
/** The character at which SQLite ends a text. */
const NUL = '\u0000'

/** Fields that hold addresses. */
const ADDRESSES = new Set(['URL', 'DOI', 'sameAs'])
/** An address of the web, or a DOI as one writes it. */
const ADDRESS = /^(https?:\/\/[^\s/?#]|(doi:)?10\.\d{4,9}\/)\S*$/iu
/** Schemes of what runs or reads something when it is followed. */
const RUNS = /^\s*(javascript|data|vbscript|file):/iu

/**
 * Checks that every text can be read: no control characters, something to be seen, and no change of the direction of
 * writing that runs on into what stands behind it; and that every address is one of the web or a DOI.
 */
export function checkTexts(subject: Subject): void {
  for (const one of counted(allRecords(subject), 'checking texts', subject.progress)) texts(one.record, [], one)
  for (const [file, { content }] of subject.texts) {
    const at = content.indexOf(NUL)
    if (at < 0) continue
    const line = content.slice(0, at).split('\n').length
    subject.report({ file, line, path: [] }, 'text-control', 'the text holds a NUL, at which it would be cut off')
  }

  function texts(value: unknown, path: Path, one: Located<unknown>): void {
    if (typeof value === 'string') said(value, path, one)
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) texts(item, [...path, index], one)
    else if (value !== null && typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) {
        if (unreadable(name)) said(name, [...path, name], one)
        texts(inner, [...path, name], one)
      }
  }

  function said(text: string, path: Path, one: Located<unknown>): void {
    const field = path.findLast((step) => typeof step === 'string') as string | undefined
    if (field !== undefined && COPIED.has(field) && !text.includes(NUL)) return
    const why = unreadable(text)
    if (why) subject.report(one.at(...path), WHY[why][0], `${clip(text)} ${WHY[why][1]}`)
    else if (
      (field !== undefined && ADDRESSES.has(field) && !ADDRESS.test(text)) ||
      (path[0] === 'csl' && RUNS.test(text))
    )
      subject.report(one.at(...path), 'address', `${clip(text)} is no address of the web and no DOI`)
  }
}

function allRecords(subject: Subject): Located<unknown>[] {
  return [
    ...(subject.card ? [subject.card] : []),
    ...(subject.vocabulary ? [subject.vocabulary] : []),
    ...subject.sources,
    ...subject.entities,
    ...subject.claims,
    ...subject.stories,
    ...subject.views.map(({ view }) => view),
    ...(subject.coverage ?? []),
    ...(subject.redirects ?? []),
  ]
}
