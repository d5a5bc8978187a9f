import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AnswerOf } from '../../contracts/api.ts'
import { codePoints } from '../../contracts/codePoints.ts'
import { escapeMarkup } from '../../contracts/escapeMarkup.ts'

/** The page of a text as plain HTML, one paragraph a sentence: all that a reader needs to read it. */
export interface PlainText {
  url: string
  /** The sentences, blanks folded, which ours must have too. */
  sentences: readonly string[]
  stop(): Promise<void>
}

/** Serves a page of a source, as our API gives it, from memory; quoted words are links, lit under the pointer. */
export async function servePlainText({ text = '', range, segments, marks }: AnswerOf<'source'>): Promise<PlainText> {
  const points = codePoints(text)
  const from = range?.start ?? 0
  const slice = (start: number, end: number) => points.slice(start - from, end - from)
  const paragraphs = segments.map(({ id, start, end }) => {
    const cuts = marks.flatMap((mark) => (mark.end > start && mark.start < end ? [mark.start, mark.end] : []))
    const edges = [...new Set([start, ...cuts.filter((cut) => cut > start && cut < end), end])].sort((a, b) => a - b)
    const runs = edges.slice(1).map((to, at) => {
      const [begin, words] = [edges[at]!, escapeMarkup(slice(edges[at]!, to))]
      const quoted = marks.some((mark) => mark.start <= begin && mark.end >= to)
      return quoted ? `<a href="#${id}" data-claim>${words}</a>` : words
    })
    return `<p id="${id}">${runs.join('')}</p>`
  })
  const html = `<!doctype html><meta charset="utf-8"><title>text</title><style>body { max-width: 38em } a:hover { background: #fdd }</style>${paragraphs.join('\n')}`
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sentences: segments.map(({ start, end }) => folded(slice(start, end))),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The words of HTML, as a reader has them. */
export function wordsIn(html: string): string {
  const words = html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:quot|#x27|#39|lt|gt|amp);/g, (sign) => SIGNS[sign] ?? sign)
  return folded(words)
}

const SIGNS: Record<string, string> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
