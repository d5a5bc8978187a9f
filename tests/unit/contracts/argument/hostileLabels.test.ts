import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { argumentHtml } from '../../../../contracts/argumentHtml.ts'
import { argumentMarkdown } from '../../../../contracts/argumentMarkdown.ts'
import { argumentRtf } from '../../../../contracts/argumentRtf.ts'
import { HOSTILE_LABELS } from '../../../fixtures/hostileLabels.ts'
import { readRtf } from './readRtf.ts'
import { argumentWith } from './smallArgument.ts'

type Node = DefaultTreeAdapterTypes.Node

// As title, sentence and footnote at once; each stands alone in its paragraph.
const argument = (label: string) => argumentWith({ title: label, text: label, runs: [{ text: label, italic: true }] })
// Blanks and control characters are one blank in a text on one line.
const onOneLine = (text: string) => text.replace(/[\u0000-\u001F\u007F\s]+/g, ' ')

describe.each(HOSTILE_LABELS.map((label) => [JSON.stringify(label).slice(0, 60), label]))(
  'the label %s',
  (_, label) => {
    it('is title, sentence and note of an RTF, and nothing else is in it', () => {
      const { text, footnotes, links } = readRtf(argumentRtf(argument(label)))
      expect(text.split('\n')).toEqual([onOneLine(label), onOneLine(label), 'E', ''])
      expect(footnotes.map((note) => note.trim())).toEqual([onOneLine(label).trim()])
      expect(links).toEqual([])
    })

    it('is title, sentence and note of a Markdown, and nothing else is in it', () => {
      const html = micromark(argumentMarkdown(argument(label)), { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
      const all = descendants(parseFragment(html))
      const of = (name: string) => all.filter(({ nodeName }) => nodeName === name).map(textOf)
      const words = onOneLine(label).trim()
      expect(of('h1')).toEqual([words])
      expect(of('p').map((text) => text.trim())).toEqual([`${onOneLine(label).trimStart()}1`, 'E', `${words} ↩`])
      expect(of('em')).toEqual([words])
      const made = ['#document-fragment', '#text', 'h1', 'p', 'sup', 'a', 'section', 'h2', 'ol', 'li', 'em']
      expect([...new Set(all.map(({ nodeName }) => nodeName))].filter((name) => !made.includes(name))).toEqual([])
      expect(hrefsIn(all)).toEqual(['#user-content-fn-1', '#user-content-fnref-1'])
    })

    it('is title, sentence and note of an HTML page, and nothing else is in it', () => {
      const all = descendants(parse(argumentHtml(argument(label), { whole: true })))
      const of = (name: string) => all.filter(({ nodeName }) => nodeName === name).map(textOf)
      const words = shown(label)
      expect([of('title'), of('h1')]).toEqual([[words], [words]])
      expect(of('p')).toEqual([`${words}1`, 'E', `1 ${words}`])
      const made = '#document #documentType #text html head meta title body h1 p a sup div i'.split(' ')
      expect([...new Set(all.map(({ nodeName }) => nodeName))].filter((name) => !made.includes(name))).toEqual([])
      expect(hrefsIn(all)).toEqual(['#sdfootnote1sym', '#sdfootnote1anc'])
    })
  },
)

// HTML has no character for these, and knows one line break.
function shown(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n')
}

function descendants(node: Node): Node[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(descendants) : [])]
}

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function hrefsIn(nodes: Node[]): string[] {
  return nodes.flatMap((node) =>
    'attrs' in node ? node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value) : [],
  )
}
