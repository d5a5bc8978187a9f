import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { Argument } from '../../../../contracts/argument.ts'
import { argumentHtml } from '../../../../contracts/argumentHtml.ts'
import { argumentMarkdown } from '../../../../contracts/argumentMarkdown.ts'
import { argumentRtf } from '../../../../contracts/argumentRtf.ts'
import { argumentText } from '../../../../contracts/argumentText.ts'
import { readRtf } from './readRtf.ts'
import { ORIGIN, type RealArguments, realArguments } from './realArguments.ts'

let real: RealArguments
beforeAll(async () => {
  real = await realArguments()
})
afterAll(() => real?.close())

const radek = { from: 'radek', to: 'anatolian-movement', via: ['talat-pasa'] }

describe('how Radek is linked to the Anatolian movement', () => {
  it('is told in Turkish, the belief as one', async () => {
    const { title, sentences, notes } = await real.of(radek, 'tr')
    expect(title).toBe('Radek ile Anadolu millî hareketi arasındaki bağ')
    expect(sentences).toEqual([
      { text: 'Radek, Talat Paşa ile temasa geçer.', step: 1, note: 1 },
      {
        text: 'Radek, Talat Paşa’nın Anadolu millî hareketi ile yakın münasebet içinde olduğunu sanır. Bunun doğru olup olmadığını metin söylemez.',
        step: 2,
        note: 2,
      },
    ])
    expect(notes.map(({ claim, modality }) => [claim, modality])).toEqual([
      ['radek-contacts-talat-pasa', 'asserted'],
      ['talat-pasa-believed-close-to-movement', 'believed'],
    ])
  })

  it('is told in English, with the quote as its source has it', async () => {
    const argument = await real.of(radek, 'en')
    expect(argumentText(argument)).toContain(
      'Radek believes that Talat Pasha has a close relationship with the Anatolian national movement. Whether this was so, the text does not say.[2]',
    )
    const [, note] = argument.notes
    expect(note?.runs).toContainEqual({
      text: 'Bolşevik muharriri Radek, o tarihte Berlin’de bulunan eski Sadrazam Talat Paşa’nın Anadolu milli hareketi ile yakın bir münasebeti olduğunu sanarak',
      lang: 'tr',
    })
  })
})

describe('of a dataset with more sources, and a relation with more claims, than one answer holds', () => {
  let large: RealArguments
  beforeAll(async () => {
    large = await realArguments(({ sources, claims }) => {
      const source = sources.find(({ role }) => role === 'reference')!
      const claim = claims.find(({ id }) => id === 'radek-contacts-talat-pasa')!
      for (let at = 0; at < 520; at++) {
        sources.push({ ...source, id: `a-${at}` })
        // Weaker and earlier by its id: it comes before the best one, and is not told.
        claims.push({ ...claim, id: `a-${at}`, modality: 'believed' })
      }
    })
  })
  afterAll(() => large?.close())

  it('the best claim is told with the sources that are quoted, and only these are fetched', async () => {
    large.received()
    const { notes, sources } = await large.of(radek, 'tr')
    expect(large.received().sort()).toEqual(notes.map(({ claim }) => claim).sort())
    expect(notes.map(({ claim }) => claim)).toEqual([
      'radek-contacts-talat-pasa',
      'talat-pasa-believed-close-to-movement',
    ])
    const quoted = notes.flatMap(({ evidence }) => evidence.map(({ source }) => source))
    expect(sources.map(({ id }) => id)).toEqual([...new Set(quoted)])
  })
})

describe('a footnote', () => {
  it('has quote, source, place, dataset, version, claim and link', async () => {
    const { notes, dataset } = await real.of(radek, 'tr')
    const text = notes[0]?.runs.map((run) => run.text).join('')
    expect(text).toMatch(
      /^“Bolşevik muharriri Radek.* … kendisiyle temasa geçmişti”, Moskova heyeti üzerine makale parçası, \d+\. cümle\. /,
    )
    const version = `${dataset.version.slice(0, 4)} ${dataset.version.slice(4, 8)}`
    expect(text).toContain(`Veri kümesi ${dataset.id}, sürüm ${version}, iddia radek-contacts-talat-pasa.`)
    expect(notes[0]?.runs.at(-1)).toEqual({ text: notes[0]?.link, href: `${ORIGIN}/claim/radek-contacts-talat-pasa` })
  })

  it('ends with dataset, version and claim, and links to nothing, where there is no public address', async () => {
    const argument = await real.of(radek, 'en', 0, null)
    const { notes, dataset, colophon, link } = argument
    const version = `${dataset.version.slice(0, 4)} ${dataset.version.slice(4, 8)}`
    expect(notes[0]?.runs.at(-1)?.text).toBe(
      ` Dataset ${dataset.id}, version ${version}, claim radek-contacts-talat-pasa.`,
    )
    expect(colophon.map(({ text }) => text).join('')).toMatch(
      new RegExp(`, dataset ${dataset.id}, version ${version}\\.$`),
    )
    expect([link, notes[0]?.link]).toEqual([undefined, undefined])
    const written = [argumentText, argumentMarkdown, argumentHtml, argumentRtf].map((write) => write(argument))
    for (const text of [...written, JSON.stringify(argument)]) expect(text).not.toMatch(/https?:|undefined/)
    expect(Argument.parse(argument)).toEqual(argument)
  })

  it('says what is inferred, and sets quotation marks within the quotation singly', async () => {
    const inferred = await real.of({ from: 'bekir-sami-bey', to: 'tbmm' }, 'tr')
    expect(argumentText(inferred)).toContain('bağlamdan çıkarılmıştır')
    const floor = await real.of({ from: 'tevfik-pasa', to: 'tbmm' }, 'tr')
    expect(argumentText(floor)).toContain(
      '‘Söz milletin gerçek temsilcilerinindir.’ Diyerek sözü, TBMM’ye bırakmıştır”',
    )
  })

  it('lists several sentences as its language does', async () => {
    const resembles = { from: 'berlin-contact', to: 'istanbul-contact', max: '1' }
    expect(argumentText(await real.of(resembles, 'tr'))).toContain(', 22. ve 23. cümleler.')
    expect(argumentText(await real.of(resembles, 'en'))).toContain(', sentences 22 and 23.')
  })

  it('names other readings', async () => {
    const promised = await real.of({ from: 'soviet-government', to: 'turkish-national-rights' }, 'tr')
    expect(argumentText(promised)).toContain('çıkarılmıştır. Başka okuma: Bolşevikler. Not: ')
  })

  it('gives a translation only into the language of the argument and only where it is faithful', async () => {
    expect(argumentText(await real.of(radek, 'en'))).toMatch(
      /Machine translation: “thinking that the former Grand Vizier/,
    )
    expect(argumentText(await real.of(radek, 'tr'))).not.toMatch(/Makine çevirisi/)
    const promise = await real.of({ from: 'cemal-pasa', to: 'anatolian-movement' }, 'en')
    expect(promise.notes[0]?.evidence[0]?.translation?.faithful).toBe(false)
    expect(argumentText(promise)).not.toMatch(/Machine translation/)
  })
})

describe('a date that is told by an event alone', () => {
  it('names that event, in its case', async () => {
    const before = { from: 'cemal-pasa', to: 'moscow', max: '1', modality: ['asserted'] }
    const plain = await realArguments(({ claims }) => {
      delete claims.find(({ id }) => id === 'cemal-pasa-travels-to-moscow')?.said
    })
    onTestFinished(() => plain.close())
    expect((await plain.of(before, 'tr')).sentences[0]?.text).toBe(
      'Cemal Paşa, Moskova’ya gider (arkadaşından daha önce [Enver Paşa’nın yolculuğundan önce]).',
    )
    expect((await plain.of(before, 'en')).sentences[0]?.text).toBe(
      'Cemal Pasha travels to Moscow (before Enver Pasha’s journey).',
    )
  })
})

describe('a foreign name', () => {
  it('has the endings of how it is read, from the record to the paragraph', async () => {
    const changed = await realArguments(({ entities }) => {
      const radek = entities.find(({ id }) => id === 'radek')
      Object.assign(radek ?? {}, { labels: { en: 'Lloyd George', tr: 'Lloyd George' }, spoken: 'Loyd Corc' })
    })
    try {
      const { sentences } = await changed.of({ from: 'berlin-contact', to: 'radek', max: '1' }, 'tr')
      expect(sentences[0]?.text).toBe('Berlin’deki teması kuran, Lloyd George’dur.')
    } finally {
      await changed.close()
    }
  })
})

describe('a denied step', () => {
  it('is told as a denial, and only where denials are asked for', async () => {
    const ends = { from: 'unconnected-persons', to: 'anatolian-movement' }
    const { sentences } = await real.of({ ...ends, polarity: ['affirmed', 'negated'] }, 'tr')
    expect(sentences[0]?.text).toBe('Ankara namına müzakereye girişenlerin Anadolu İnkılâbı ile ilgisi yoktur.')
    await expect(real.of(ends, 'tr')).rejects.toThrow('There is no path 1')
  })
})

describe('under conditions', () => {
  const some = <T>(...values: T[]) => fc.subarray(values, { minLength: 1 })
  const conditions = fc.record(
    {
      modality: some('asserted', 'reported', 'intended', 'believed'),
      polarity: some('affirmed', 'negated'),
      explicit: fc.constantFrom('true', 'false'),
      source: some('londra-notlari', 'moskova-makalesi', 'makale-kaynakcasi'),
      undated: fc.constantFrom('include', 'exclude', 'only'),
      span: fc.constantFrom('1919/1920', '../1919-12', '1920-05/..'),
    },
    { requiredKeys: [] },
  )
  const entity = fc.constantFrom(
    'radek',
    'tbmm',
    'anatolian-movement',
    'bekir-sami-bey',
    'entente-powers',
    'cemal-pasa',
    'turkish-nation',
  )

  it('each step is told by the claim on which the search says that it rests at best', async () => {
    let told = 0
    await fc.assert(
      fc.asyncProperty(entity, entity, conditions, async (from, to, asked) => {
        fc.pre(from !== to)
        const query = { from, to, ...asked, max: '4' }
        const [path] = await real.paths(query)
        if (!path) return
        const { notes, sentences } = await real.of(query, 'en')
        for (const [at, { best }] of path.steps.entries()) {
          const numbers = sentences.filter(({ step }) => step === at + 1).map(({ note }) => note)
          const mine = notes.filter(({ number }) => numbers.includes(number))
          expect(mine.map(({ modality, explicit }) => ({ modality, explicit }))).toContainEqual({
            modality: best.modality,
            explicit: best.explicit,
          })
          for (const note of mine) {
            if (asked.modality) expect(asked.modality).toContain(note.modality)
            if (asked.explicit) expect(String(note.explicit)).toBe(asked.explicit)
            expect(asked.polarity ?? ['affirmed']).toContain(note.polarity)
          }
          told++
        }
      }),
      { numRuns: 80 },
    )
    expect(told).toBeGreaterThan(0)
  })
})

type Node = DefaultTreeAdapterTypes.Node
const elements = (node: Node): DefaultTreeAdapterTypes.Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []))
    : []
const textOf = (node: Node): string =>
  node.nodeName === '#text'
    ? (node as DefaultTreeAdapterTypes.TextNode).value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : ''
const squeezed = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** Text that tries to be markup. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '</p>',
        '"',
        "'",
        '&lt;',
        '&#60;',
        '&',
        '`',
        '**b**',
        '_i_',
        '[a](javascript:x)',
        '![i](x)',
        '[^1]',
        '[^1]: x',
        '# ',
        '- ',
        '1. ',
        '+ ',
        '> ',
        '~~s~~',
        '|',
        '\\',
        '\\\\*',
        '<!--',
        '-->',
        'https://evil.example/x',
        'www.evil.example',
        'a@evil.example',
        'mailto:a@b.example',
        '\n\n',
        '\n# x\n',
        '---',
        '===',
        '```',
        '$x$',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.isWellFormed() && squeezed(text) !== '')

const hostileArgument = (base: Argument, text: string): Argument => ({
  ...base,
  title: text,
  sentences: base.sentences.map((sentence) => ({ ...sentence, text })),
  notes: base.notes.map((note) => ({
    ...note,
    runs: [
      { text },
      { text: ', ' },
      { text, italic: true },
      { text: ', ' },
      { text, lang: 'tr' },
      ...note.runs.slice(-1),
    ],
  })),
  colophon: [{ text }, ...base.colophon.slice(-1)],
})

describe('no markup of the data survives', () => {
  const ALLOWED = new Set(['html', 'head', 'meta', 'title', 'body', 'h1', 'p', 'a', 'sup', 'div', 'i', 'span'])
  const links = (all: DefaultTreeAdapterTypes.Element[]) =>
    all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href').map(({ value }) => value))

  it('in HTML: the same elements whatever the text, and the text letter by letter', async () => {
    const base = await real.of(radek, 'tr')
    const shape = elements(parse(argumentHtml(hostileArgument(base, 'x'), { whole: true }))).map(
      ({ tagName }) => tagName,
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const page = parse(argumentHtml(hostileArgument(base, text), { whole: true }))
        const all = elements(page)
        expect(all.map(({ tagName }) => tagName)).toEqual(shape)
        expect(all.every(({ tagName }) => ALLOWED.has(tagName))).toBe(true)
        expect(links(all).every((href) => href.startsWith('#sdfootnote') || href.startsWith(ORIGIN))).toBe(true)
        const heading = all.find(({ tagName }) => tagName === 'h1')
        expect(squeezed(heading ? textOf(heading) : '')).toBe(squeezed(text))
      }),
      { numRuns: 300 },
    )
  })

  it('in Markdown, read as GitHub does: no element, link or footnote but ours, and the text letter by letter', async () => {
    const base = await real.of(radek, 'tr')
    const read = (argument: Argument) =>
      parseFragment(micromark(argumentMarkdown(argument), { extensions: [gfm()], htmlExtensions: [gfmHtml()] }))
    const shape = elements(read(hostileArgument(base, 'x'))).map(({ tagName }) => tagName)
    fc.assert(
      fc.property(hostile, (text) => {
        const all = elements(read(hostileArgument(base, text)))
        expect(all.map(({ tagName }) => tagName)).toEqual(shape)
        expect(links(all).every((href) => href.startsWith('#') || href.startsWith(ORIGIN))).toBe(true)
        const heading = all.find(({ tagName }) => tagName === 'h1')
        expect(squeezed(heading ? textOf(heading) : '')).toBe(squeezed(text))
      }),
      { numRuns: 300 },
    )
  })
})

describe('as rich text', () => {
  it('has footnotes of the word processor’s own, each with its quote, and links', async () => {
    const argument = await real.of(radek, 'tr')
    const { text, footnotes, links } = readRtf(argumentRtf(argument))
    const lines = text.split('\n').map(squeezed)
    expect(lines.slice(0, 2)).toEqual([argument.title, argument.sentences.map((sentence) => sentence.text).join(' ')])
    expect(footnotes.map(squeezed)).toEqual(argument.notes.map(({ runs }) => runs.map((run) => run.text).join('')))
    expect(links).toEqual([...argument.notes.map(({ link }) => link), argument.link])
  })

  it('keeps every letter and lets no text of the data become RTF', async () => {
    const base = await real.of(radek, 'tr')
    const shape = readRtf(argumentRtf(hostileArgument(base, 'x'))).words
    const rtf = fc
      .array(fc.oneof(hostile, fc.constantFrom('\\par ', '{', '}}', '\\u8217?', "\\'e9", '{\\*\\x', '\\')), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join(''))
      .filter((text) => squeezed(text) !== '')
    fc.assert(
      fc.property(rtf, (text) => {
        const read = readRtf(argumentRtf(hostileArgument(base, text)))
        expect(read.words).toEqual(shape)
        expect(squeezed(read.text.split('\n')[0] ?? '')).toBe(squeezed(text))
        expect(read.links.every((link) => link.startsWith(ORIGIN))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('each form', () => {
  it('has every footnote once, with its mark in the text', async () => {
    const argument = await real.of({ from: 'radek', to: 'bekir-sami-bey' }, 'en')
    const { notes } = argument
    expect(notes.length).toBeGreaterThan(2)
    const html = argumentHtml(argument)
    const markdown = argumentMarkdown(argument)
    for (const { number } of notes) {
      expect(html.split(`id="sdfootnote${number}"`)).toHaveLength(2)
      expect(html.split(`href="#sdfootnote${number}sym"`)).toHaveLength(2)
      expect(markdown.split(`[^${number}]: `)).toHaveLength(2)
      expect(markdown.split(`[^${number}]`)).toHaveLength(3)
    }
  })

  it('is JSON of its own schema, with sources and the whole version', async () => {
    const argument = await real.of(radek, 'tr')
    const read = Argument.parse(JSON.parse(JSON.stringify(argument)))
    expect(read).toEqual(argument)
    expect(read.sources.map(({ id }) => id)).toEqual(['moskova-makalesi'])
  })
})

describe('a path in a dataset that lacks the language of the page', () => {
  let example: RealArguments
  beforeAll(async () => {
    example = await realArguments(undefined, 'seed/examples/declaration-1776')
  })
  afterAll(() => example?.close())

  it('is told in one that it has, frames included', async () => {
    const question = { from: 'large-districts-people', to: 'right-of-representation' }
    const { lang, sentences, colophon } = await example.of(question, 'tr')
    expect(lang).toBe('en')
    expect(sentences[0]?.text).toMatch(/^What George III .* is that the people of large districts relinquish/)
    expect(colophon[0]?.text).toMatch(/^Source: /)
  })
})
