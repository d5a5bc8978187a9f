import { describe, expect, it } from 'vitest'
import { argumentHtml } from '../../../../contracts/argumentHtml.ts'
import { SMALL } from './smallArgument.ts'

const BODY = [
  '<p>A meets “B*”.<a class="sdfootnoteanc" style="mso-footnote-id:sdfootnote1" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>' +
    ' A believes &lt;C&gt; \\ &quot;D_e&quot; 𐰀.<a class="sdfootnoteanc" style="mso-footnote-id:sdfootnote2" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p>',
  '<p>Source: S &amp; T. <a href="https://izlek.example/trace">https://izlek.example/trace</a></p>',
  '<div style="mso-element:footnote-list">',
  '<div id="sdfootnote1" style="mso-element:footnote"><p class="sdfootnote"><a class="sdfootnotesym" style="mso-footnote-id:sdfootnote1" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> ' +
    '“<span lang="tr">Ağ {x} &amp; y</span>”, <i>Nutuk</i>, sentence 2. ' +
    '<a href="https://izlek.example/claim/a-meets-b">https://izlek.example/claim/a-meets-b</a></p></div>',
  '<div id="sdfootnote2" style="mso-element:footnote"><p class="sdfootnote"><a class="sdfootnotesym" style="mso-footnote-id:sdfootnote2" name="sdfootnote2sym" href="#sdfootnote2anc">2</a> ' +
    '<span lang="ota"><i>&lt;i&gt;</i></span> ' +
    '<a href="https://izlek.example/?a=&quot;{\\}&quot;&amp;b"><span lang="tr"><i>“d”</i></span></a></p></div>',
  '</div>',
]

describe('an argument as HTML', () => {
  it('is a fragment without its title for the clipboard', () => {
    const fragment = ['<div lang="en">', ...BODY, '</div>'].join('\n')
    expect(argumentHtml(SMALL)).toBe(fragment)
    expect(argumentHtml(SMALL, {})).toBe(fragment)
  })

  it('is a page of its language with its title for a file', () => {
    expect(argumentHtml(SMALL, { whole: true })).toBe(
      [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        '<title>How A &amp; {B} are linked</title>',
        '</head>',
        '<body>',
        '<h1>How A &amp; {B} are linked</h1>',
        ...BODY,
        '</body>',
        '</html>',
        '',
      ].join('\n'),
    )
  })
})
