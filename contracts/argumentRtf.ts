import type { Argument } from './argument.ts'
import type { TextRun } from './textRun.ts'

/** Language codes of RTF (Rich Text Format Specification 1.9.1, appendix C); other languages are not spell-checked. */
const LANGUAGES: ReadonlyMap<string, number> = new Map([
  ['tr', 1055],
  ['en', 2057],
])
const UNCHECKED = 1024

const HEAD =
  '{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}{\\colortbl;\\red0\\green0\\blue160;}'

/**
 * An argument as RTF with real footnotes, which Word, LibreOffice and others number themselves. Pure ASCII; everything
 * else is written as UTF-16 units.
 */
export function argumentRtf({ lang, title, sentences, notes, colophon }: Argument): string {
  const language = languageOf(lang)
  const text = sentences.map((sentence) => {
    const runs = notes.find(({ number }) => number === sentence.note)?.runs ?? []
    return `${escapeRtf(sentence.text)}${footnote(runs, language)}${sentence.setting ? ` {\\i ${escapeRtf(sentence.setting)}}` : ''}`
  })
  return [
    `${HEAD}{\\info{\\title ${escapeRtf(title)}}}`,
    `\\pard\\plain\\f0\\fs28\\b\\sa160${language} ${escapeRtf(title)}\\par`,
    `\\pard\\plain\\f0\\fs24\\sa160${language} ${text.join(' ')}\\par`,
    `\\pard\\plain\\f0\\fs24\\sa160${language} ${rtf(colophon)}\\par}`,
    '',
  ].join('\n')
}

function footnote(runs: readonly TextRun[], language: string): string {
  const number = '{\\super\\chftn}'
  return `${number}{\\footnote\\pard\\plain\\f0\\fs20${language} ${number} ${rtf(runs)}}`
}

function rtf(runs: readonly TextRun[]): string {
  return runs
    .map(({ text, lang, italic, href }) => {
      const marks = `${lang ? languageOf(lang) : ''}${italic ? '\\i' : ''}`
      const inner = marks ? `{${marks} ${escapeRtf(text)}}` : escapeRtf(text)
      return href ? `{\\field{\\*\\fldinst{HYPERLINK "${address(href)}"}}{\\fldrslt{\\ul\\cf1 ${inner}}}}` : inner
    })
    .join('')
}

function languageOf(lang: string): string {
  return `\\lang${LANGUAGES.get(lang) ?? UNCHECKED}`
}

// Characters that would end the field or its group are percent-encoded.
function address(href: string): string {
  return escapeRtf(href.replace(/["\\{}]/g, encodeURIComponent))
}

// Puts a text on one line and escapes RTF's own characters. A unit beyond ASCII is a signed number with a question mark
// for older readers, as Word writes it; after a plain one Pandoc swallows a letter.
function escapeRtf(text: string): string {
  return text
    .replace(/[\u0000-\u001F\u007F\s]+/g, ' ')
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[^\u0000-\u007F]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}\\'3f`)
}
