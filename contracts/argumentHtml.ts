import type { Argument } from './argument.ts'
import { escapeMarkup } from './escapeMarkup.ts'
import type { TextRun } from './textRun.ts'

/**
 * An argument as HTML with footnotes that word processors understand: Word by `mso-element`, LibreOffice by the
 * `sdfootnote` names; elsewhere they are links to the list at the end. `whole` makes a page, otherwise a fragment for
 * the clipboard.
 */
export function argumentHtml(argument: Argument, { whole = false } = {}): string {
  const { lang, title, sentences, notes, colophon } = argument
  const told = sentences.map(({ text, note: number, setting }) => {
    const after = setting ? ` <i>${escapeMarkup(setting)}</i>` : ''
    return escapeMarkup(text) + mark(number) + after
  })
  const text = told.join(' ')
  const list = notes.map(({ number, runs }) => note(number, runsHtml(runs))).join('\n')
  const body = `${whole ? `<h1>${escapeMarkup(title)}</h1>\n` : ''}<p>${text}</p>\n<p>${runsHtml(colophon)}</p>\n<div style="mso-element:footnote-list">\n${list}\n</div>`
  if (!whole) return `<div lang="${escapeMarkup(lang)}">\n${body}\n</div>`
  return `<!doctype html>\n<html lang="${escapeMarkup(lang)}">\n<head>\n<meta charset="utf-8">\n<title>${escapeMarkup(title)}</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}

function runsHtml(runs: readonly TextRun[]): string {
  return runs.map(runHtml).join('')
}

function runHtml({ text, lang, italic, href }: TextRun): string {
  const inner = italic ? `<i>${escapeMarkup(text)}</i>` : escapeMarkup(text)
  const worded = lang ? `<span lang="${escapeMarkup(lang)}">${inner}</span>` : inner
  return href ? `<a href="${escapeMarkup(href)}">${worded}</a>` : worded
}

function mark(number: number): string {
  const name = `sdfootnote${number}`
  return `<a class="sdfootnoteanc" style="mso-footnote-id:${name}" name="${name}anc" href="#${name}sym"><sup>${number}</sup></a>`
}

function note(number: number, inner: string): string {
  const name = `sdfootnote${number}`
  return `<div id="${name}" style="mso-element:footnote"><p class="sdfootnote"><a class="sdfootnotesym" style="mso-footnote-id:${name}" name="${name}sym" href="#${name}anc">${number}</a> ${inner}</p></div>`
}
