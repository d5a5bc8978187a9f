import type { Argument } from './argument.ts'
import type { TextRun } from './textRun.ts'

/** An argument as Markdown with footnotes (`[^1]`), as GitHub, Pandoc and most editors read them. */
export function argumentMarkdown({ title, sentences, notes, colophon }: Argument): string {
  const told = sentences
    .map(({ text, note, setting }) => `${literal(text)}[^${note}]${setting ? ` *${literal(setting)}*` : ''}`)
    .join(' ')
  const list = notes.map(({ number, runs }) => `[^${number}]: ${block(markdown(runs))}`)
  return `${[`# ${literal(title)}`, block(told), block(markdown(colophon)), ...list].join('\n\n')}\n`
}

/** Escapes a text so that Markdown shows it literally, on one line: markup, links and entities. */
function literal(text: string): string {
  return text
    .replace(/[\u0000-\u001F\u007F\s]+/g, ' ')
    .replace(/[\\`*_[\]{}<>&#|~!^$@]/g, '\\$&')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/(www)\./gi, '$1\\.')
}

// Escape a start that would make the paragraph a list, a rule, the underline of a heading or code.
function block(line: string): string {
  return line
    .trimStart()
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

function markdown(runs: readonly TextRun[]): string {
  return runs
    .map(({ text, italic, href }) => (href ? `<${href}>` : italic ? `*${literal(text).trim()}*` : literal(text)))
    .join('')
}
