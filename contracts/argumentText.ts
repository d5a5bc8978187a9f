import type { Argument } from './argument.ts'
import type { TextRun } from './textRun.ts'

/** An argument as plain text, its footnotes numbered in square brackets below it. */
export function argumentText({ sentences, notes, colophon }: Argument): string {
  const text = sentences.map(({ text, note, setting }) => `${text}[${note}]${setting ? ` ${setting}` : ''}`).join(' ')
  return [text, ...notes.map(({ number, runs }) => `[${number}] ${plain(runs)}`), plain(colophon)].join('\n\n')
}

function plain(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('')
}
