/** RTF as a reader understands it: the text, its footnotes, the addresses of links, and all control words in order. */
export interface ReadRtf {
  text: string
  footnotes: string[]
  links: string[]
  words: string[]
}

const SILENT = new Set(['fonttbl', 'colortbl', 'info', '*'])
// A control word with its number, a hexadecimal or another symbol, a brace, an end of line, or text.
const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|\r?\n|([^\\{}\r\n]+)/giy

/** Reads RTF as far as arguments use it. Throws on unclosed groups, anything but ASCII, or an early end. */
export function readRtf(rtf: string): ReadRtf {
  if (/[^\n -~]/.test(rtf)) throw new Error('RTF has to be ASCII')
  const read: ReadRtf = { text: '', footnotes: [], links: [], words: [] }
  const groups: { into: 'text' | 'note' | 'field' | 'nothing'; link?: string }[] = []
  let here: (typeof groups)[number] = { into: 'text' }
  let skip = 0
  const say = (text: string) => {
    const said = text.slice(skip)
    skip = Math.max(0, skip - text.length)
    if (here.into === 'text') read.text += said
    else if (here.into === 'note') read.footnotes.push((read.footnotes.pop() ?? '') + said)
    else if (here.into === 'field') here.link = (here.link ?? '') + said
  }
  TOKEN.lastIndex = 0
  for (let at = 0; at < rtf.length; at = TOKEN.lastIndex) {
    const [whole, word, number, hex, symbol, brace, text] = TOKEN.exec(rtf) ?? []
    if (whole === undefined) throw new Error(`RTF is broken at ${at}`)
    if (brace === '{') {
      groups.push(here)
      here = { into: here.into }
    } else if (brace === '}') {
      const address = /^HYPERLINK "(.*)"$/.exec(here.link ?? '')?.[1]
      if (address !== undefined) read.links.push(address)
      const before = groups.pop()
      if (!before) throw new Error('RTF closes a group too many')
      here = before
    } else if (word === 'u') {
      say(String.fromCharCode(Number(number) & 0xffff))
      skip = 1
    } else if (word !== undefined) {
      read.words.push(word + (number ?? ''))
      if (word === 'par') say('\n')
      if (word === 'footnote') {
        here.into = 'note'
        read.footnotes.push('')
      }
      if (word === 'fldinst') here.into = 'field'
      if (SILENT.has(word)) here.into = 'nothing'
    } else if (hex !== undefined) say(String.fromCharCode(Number.parseInt(hex, 16)))
    else if (symbol === '*') here.into = 'nothing'
    else say(symbol ?? text ?? '')
  }
  if (groups.length > 0) throw new Error('RTF leaves a group open')
  return read
}
