import { expect, it } from 'vitest'
import { documentOf } from '../../../../server/pages/documentOf.ts'

const SHELL = `<html><head><title>İzlek</title>
</head><body><div id="root"></div>
<noscript>no</noscript></body></html>`
const PARTS = { styles: ['/assets/a.css'], scripts: ['/assets/a.js'] }
const page = (more: object = {}) => ({
  title: 'A & B',
  description: '“a” < b',
  html: '<p>$& $1</p>',
  about: { name: '</script><b>' },
  answers: [['claim', { params: { id: 'a' } }, { note: '</script>' }]] as [string, object, unknown][],
  view: 'view.tsx',
  ...more,
})

it('puts a page into the shell: head, body, parts and data, each escaped as it must be there', () => {
  const html = documentOf(SHELL, page(), PARTS, '/api/claims/a?x=1&y=2')
  expect(html).toContain('<title>A &amp; B</title>')
  expect(html).toContain('<meta name="description" content="“a” &lt; b">')
  expect(html).toContain('<link rel="alternate" type="application/json" href="/api/claims/a?x=1&amp;y=2">')
  expect(html).toContain('<link rel="stylesheet" crossorigin href="/assets/a.css">')
  expect(html).toContain('<link rel="modulepreload" crossorigin href="/assets/a.js">')
  // Signs that a replacement would read otherwise stay as they are.
  expect(html).toContain('<div id="root"><p>$& $1</p></div>')
  expect(html).not.toContain('<noscript>')
  expect(html.match(/<\/script>/g)).toHaveLength(2)
  const [about, held] = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json))
  expect(about).toEqual({ name: '</script><b>' })
  expect(held).toEqual([['claim', { params: { id: 'a' } }, { note: '</script>' }]])
})

it('leaves out a description that there is not', () => {
  expect(documentOf(SHELL, page({ description: '' }), PARTS, '/api')).not.toContain('description')
})
