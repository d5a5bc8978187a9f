import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TURKISH_CASES, type TurkishCase, withCase } from '../../../../contracts/turkish/caseEnding.ts'
import { isPossessive } from '../../../../contracts/turkish/isPossessive.ts'
import { labelTail } from '../../../../contracts/turkish/labelTail.ts'

type Row = [label: string, wanted: TurkishCase, says: string, kind?: string]
/** Every rule with its fixtures, as TDK's Yazım Kılavuzu (T) and Göksel and Kerslake's grammar (G) state it. */
const RULES: [rule: string, rows: Row[]][] = [
  [
    'G: a narrow vowel follows the last vowel in front and rounding, a wide one in front alone',
    [
      ['Sivas', 'acc', 'Sivas’ı', 'Place'],
      ['Berlin', 'acc', 'Berlin’i', 'Place'],
      ['İstanbul', 'acc', 'İstanbul’u', 'Place'],
      ['Tüzel', 'gen', 'Tüzel’in', 'Person'],
      ['Tenör', 'gen', 'Tenör’ün', 'Person'],
      ['İzmir', 'dat', 'İzmir’e', 'Place'],
      ['Yunanistan', 'dat', 'Yunanistan’a', 'Polity'],
      ['Kars', 'ins', 'Kars’la', 'Place'],
      ['Gümrü', 'ins', 'Gümrü’yle', 'Place'],
    ],
  ],
  [
    'G: after a vowel y stands before the accusative and dative and before -lA, n before the genitive',
    [
      ['Ankara', 'acc', 'Ankara’yı', 'Place'],
      ['Rize', 'dat', 'Rize’ye', 'Place'],
      ['Konya', 'gen', 'Konya’nın', 'Place'],
      ['Rusya', 'ins', 'Rusya’yla', 'Polity'],
      ['dava', 'acc', 'davayı'],
    ],
  ],
  [
    'G: d becomes t after f, s, t, k, ç, ş, h, p',
    [
      ['Sivas', 'loc', 'Sivas’ta', 'Place'],
      ['Tokat', 'abl', 'Tokat’tan', 'Place'],
      ['Radek', 'loc', 'Radek’te', 'Person'],
      ['Padişah', 'abl', 'Padişah’tan', 'Person'],
      ['Berlin', 'loc', 'Berlin’de', 'Place'],
      ['Maraş', 'loc', 'Maraş’ta', 'Place'],
    ],
  ],
  [
    'G: the copula in harmony, after a genitive too; the object of istemek is an infinitive as it is',
    [
      ['Sadrazam', 'cop', 'Sadrazamdır', 'Office'],
      ['Bahriye Nazırı', 'cop', 'Bahriye Nazırıdır', 'Office'],
      ['Sivas', 'cop', 'Sivas’tır', 'Place'],
      ['Türk milleti', 'whose', 'Türk milletinindir', 'Group'],
      ['Kurtuluş Savaşı', 'whose', 'Kurtuluş Savaşı’nındır', 'Event'],
      ['Bolşevikler', 'whose', 'Bolşeviklerindir', 'Group'],
      ['su', 'whose', 'suyundur'],
      ['TBMM ile iyi ilişkiler kurmak', 'wish', 'TBMM ile iyi ilişkiler kurmak', 'Idea'],
      ['emek', 'wish', 'emeği'],
      ['Londra Konferansı’nın toplanması', 'wish', 'Londra Konferansı’nın toplanmasını', 'Event'],
      ['Çatamak', 'wish', 'Çatamak’ı', 'Place'],
    ],
  ],
  [
    'T: the last consonant of a proper name softens in speech, not in writing',
    [
      ['Ahmet', 'dat', 'Ahmet’e', 'Person'],
      ['Recep', 'acc', 'Recep’i', 'Person'],
      ['Zonguldak', 'dat', 'Zonguldak’a', 'Place'],
      ['Fuat', 'gen', 'Fuat’ın', 'Person'],
    ],
  ],
  [
    'G: p, ç, k of a common noun soften before a vowel, nk becomes ng; t only in some words, and short words rarely',
    [
      ['kitap', 'acc', 'kitabı'],
      ['ihtiyaç', 'dat', 'ihtiyaca'],
      ['konferansa katılmak isteği ve istek', 'acc', 'konferansa katılmak isteği ve isteği'],
      ['ahenk', 'gen', 'ahengin'],
      ['maksat', 'acc', 'maksadı'],
      ['millet', 'acc', 'milleti'],
      ['üst', 'dat', 'üste'],
      ['yurt', 'dat', 'yurda'],
      ['grup', 'acc', 'grubu'],
      ['hukuk', 'gen', 'hukukun'],
      ['ittifak', 'acc', 'ittifakı'],
    ],
  ],
  [
    'G: in some words a vowel falls, in some a consonant doubles',
    [
      ['fikir', 'acc', 'fikri'],
      ['şehir', 'dat', 'şehre'],
      ['kutup', 'acc', 'kutbu'],
      ['hak', 'acc', 'hakkı'],
      ['ret', 'gen', 'reddin'],
    ],
  ],
  [
    'G: a palatal l or t takes front endings, also in names',
    [
      ['istiklal', 'acc', 'istiklali'],
      ['saat', 'dat', 'saate'],
      ['hakikat', 'acc', 'hakikati'],
      ['protokol', 'acc', 'protokolü'],
      ['kabul', 'dat', 'kabule'],
      ['Kemal', 'dat', 'Kemal’e', 'Person'],
      ['Üçüncü Enternasyonal', 'gen', 'Üçüncü Enternasyonal’in', 'Institution'],
      ['hayat', 'acc', 'hayatı'],
      ['Önal', 'dat', 'Önal’a', 'Person'],
    ],
  ],
  [
    'G: n stands between a possessive ending and the next one',
    [
      ['Moskova murahhas heyeti', 'dat', 'Moskova murahhas heyetine'],
      ['Türkiye Büyük Millet Meclisi', 'dat', 'Türkiye Büyük Millet Meclisi’ne', 'Institution'],
      ['Hariciye Vekâleti', 'abl', 'Hariciye Vekâleti’nden', 'Institution'],
      ['İtilaf Devletleri', 'gen', 'İtilaf Devletleri’nin', 'Polity'],
      ['Güney cephesi', 'loc', 'Güney cephesinde', 'Place'],
      ['Londra Konferansı', 'loc', 'Londra Konferansı’nda', 'Event'],
      ['TBMM Hükümeti', 'ins', 'TBMM Hükümeti’yle', 'Institution'],
      ['Fransa’nın umduğu', 'acc', 'Fransa’nın umduğunu', 'Idea'],
      ['azaları', 'dat', 'azalarına', 'Group'],
      ['93 Harbi', 'abl', '93 Harbi’nden', 'Event'],
      ['Beyoğlu', 'loc', 'Beyoğlu’nda', 'Place'],
      ['Karaosmanoğlu', 'gen', 'Karaosmanoğlu’nun', 'Person'],
      ['İngiltere Kralı', 'dat', 'İngiltere Kralı’na', 'Person'],
    ],
  ],
  [
    'G: a word or name that ends in ı, i, u, ü itself is no possessive',
    [
      ['çifte çağrı', 'acc', 'çifte çağrıyı', 'Event'],
      ['Batı Anadolu', 'dat', 'Batı Anadolu’ya', 'Place'],
      ['Misak-ı Millî', 'dat', 'Misak-ı Millî’ye', 'Document'],
      ['Orta Doğu', 'abl', 'Orta Doğu’dan', 'Place'],
      ['Rumeli ve Anadolu', 'dat', 'Rumeli ve Anadolu’ya', 'Place'],
      ['İttihat ve Terakki', 'gen', 'İttihat ve Terakki’nin', 'Institution'],
      ['Mustafa Necati', 'dat', 'Mustafa Necati’ye', 'Person'],
      ['15. Kolordu', 'acc', '15. Kolordu’yu', 'Force'],
      ['5 kişi', 'abl', '5 kişiden'],
    ],
  ],
  [
    'T: endings of proper names are parted by an apostrophe, also after titles that follow a name',
    [
      ['Enver Paşa', 'acc', 'Enver Paşa’yı', 'Person'],
      ['Bekir Sami Bey', 'ins', 'Bekir Sami Bey’le', 'Person'],
      ['Sevr Muahedesi', 'acc', 'Sevr Muahedesi’ni', 'Document'],
      ['Balkanlar', 'loc', 'Balkanlar’da', 'Place'],
      ['Güler', 'dat', 'Güler’e', 'Person'],
      ['Salerno', 'dat', 'Salerno’ya', 'Polity'],
      ['km', 'dat', 'km’ye'],
    ],
  ],
  [
    'T: none after the plural of a people, after common nouns, after titles standing for an office',
    [
      ['Bolşevikler', 'dat', 'Bolşeviklere', 'Group'],
      ['İtalyanlar', 'loc', 'İtalyanlarda', 'Force'],
      ['Osmanlılar', 'abl', 'Osmanlılardan', 'Polity'],
      ['Murahhaslar', 'gen', 'Murahhasların', 'Delegation'],
      ['Ankara’lı', 'dat', 'Ankara’lıya'],
      ['Anadolu millî hareketi', 'ins', 'Anadolu millî hareketiyle', 'Group'],
      ['Sadrazam', 'dat', 'Sadrazama', 'Office'],
      ['Hariciye Vekili', 'acc', 'Hariciye Vekilini', 'Office'],
    ],
  ],
  [
    'T: abbreviations in capitals as they are read, letter by letter or as a word',
    [
      ['TBMM', 'dat', 'TBMM’ye', 'Institution'],
      ['T.B.M.M.', 'gen', 'T.B.M.M.’nin', 'Institution'],
      ['ABD', 'dat', 'ABD’ye', 'Polity'],
      ['NATO', 'dat', 'NATO’ya', 'Institution'],
      ['TDK', 'abl', 'TDK’den', 'Institution'],
      ['UNESCO', 'dat', 'UNESCO’ya', 'Institution'],
      ['ASELSAN', 'loc', 'ASELSAN’da', 'Institution'],
      ['DİSK', 'loc', 'DİSK’te', 'Institution'],
      ['İTÜ', 'gen', 'İTÜ’nün', 'Institution'],
      ['SSCB', 'acc', 'SSCB’yi', 'Polity'],
      ['AET', 'dat', 'AET’ye', 'Institution'],
      ['RTÜK', 'dat', 'RTÜK’e', 'Institution'],
      ['IV', 'dat', 'IV’ye', 'Institution'],
      ['CEO', 'dat', 'CEO’ya', 'Office'],
    ],
  ],
  [
    'T: numbers as they are read, with an apostrophe',
    [
      ['1920', 'loc', '1920’de'],
      ['23 Nisan 1920', 'abl', '23 Nisan 1920’den'],
      ['1940', 'loc', '1940’ta'],
      ['1919', 'acc', '1919’u'],
      ['1916', 'gen', '1916’nın'],
      ['1900', 'dat', '1900’e'],
      ['100.000', 'abl', '100.000’den'],
      ['1918–1922', 'loc', '1918–1922’de'],
      ['XIV. Louis ve I. Dünya Harbi, bölüm IV', 'dat', 'XIV. Louis ve I. Dünya Harbi, bölüm IV’e'],
      ['6.', 'gen', '6.’nın'],
      ['1.', 'dat', '1.’ye'],
      ['3.', 'acc', '3.’yü'],
      ['5.', 'acc', '5.’yi'],
      ['6.', 'acc', '6.’yı'],
      ['9.', 'acc', '9.’yu'],
      ['5', 'acc', '5’i'],
      ['2,5', 'dat', '2,5’e'],
      ['a4', 'dat', 'a4’e'],
      ['madde a4.', 'dat', 'madde a4.’ye'],
      ['1920ler', 'loc', '1920lerde'],
      ['Mehmet V', 'dat', 'Mehmet V’e', 'Person'],
      ['Mehmet V.', 'dat', 'Mehmet V.’ye', 'Person'],
      ['bölüm IV.', 'acc', 'bölüm IV.’yü'],
    ],
  ],
  [
    'T: the ending stands before a remark in brackets, and without apostrophe behind quotation marks',
    [
      [
        'Gizli Celse Zabıtları (16 Teşrinievvel 1336)',
        'acc',
        'Gizli Celse Zabıtları’nı (16 Teşrinievvel 1336)',
        'Work',
      ],
      ['Yunus Emre (1240?-1320)', 'gen', 'Yunus Emre’nin (1240?-1320)', 'Person'],
      ['“Nutuk”', 'acc', '“Nutuk”u', 'Work'],
      ['“Sefiller”', 'loc', '“Sefiller”de', 'Work'],
      ['“kitap”', 'acc', '“kitap”ı'],
      ['*Nutuk*', 'abl', '*Nutuk*’tan', 'Work'],
      ['“Türkler barış istemiyor” propagandası', 'acc', '“Türkler barış istemiyor” propagandasını', 'Event'],
    ],
  ],
  [
    'G: a circumflexed a or u is a back vowel, î a front one; su has its own genitive',
    [
      ['dükkân', 'dat', 'dükkâna'],
      ['sükûn', 'acc', 'sükûnu'],
      ['Millî', 'gen', 'Millî’nin', 'Idea'],
      ['su', 'gen', 'suyun'],
      ['su', 'dat', 'suya'],
    ],
  ],
]

describe.each(RULES)('%s', (_, rows) => {
  it.each(rows)('%s, %s: %s', (label, wanted, says, kind) => {
    expect(withCase(label, wanted, { kind })).toBe(says)
  })
})

describe('a foreign name', () => {
  it('is heard as it is said where that is given, else as a Turk reads it', () => {
    expect(withCase('Lloyd George', 'dat', { kind: 'Person', spoken: 'Loyd Corc' })).toBe('Lloyd George’a')
    expect(withCase('Bordeaux', 'loc', { kind: 'Place', spoken: 'Bordo' })).toBe('Bordeaux’da')
    expect(withCase('Kennedy', 'dat', { kind: 'Person' })).toBe('Kennedy’ye')
    expect(withCase('Poincaré', 'gen', { kind: 'Person' })).toBe('Poincaré’nin')
  })

  it.each([
    ['Briand', undefined, 'Briand’a'],
    ['Curzon', undefined, 'Curzon’a'],
    ['Çiçerin', undefined, 'Çiçerin’e'],
    ['Sforza', undefined, 'Sforza’ya'],
    ['Bonnet', 'Bone', 'Bonnet’ye'],
    ['Clemenceau', 'Klemanso', 'Clemenceau’ya'],
    ['Franchet d’Espèrey', 'Franşe Depere', 'Franchet d’Espèrey’ye'],
    ['Versailles', 'Versay', 'Versailles’a'],
  ])('%s (read %s) goes into the dative as %s', (label, spoken, says) => {
    expect(withCase(label, 'dat', { kind: 'Person', spoken })).toBe(says)
  })

  it('has the endings of what is said, whatever its letters are', () => {
    const written = fc.stringMatching(/^[A-Z][a-z]{1,8}(eaux|ge|nd|x|lles)$/)
    const said = fc.stringMatching(/^[BDGKLMNPRSTVZ][aeıioöuü]([bdglmnrsz][aeıioöuü]){0,2}[bdglmnrszktş]?$/)
    fc.assert(
      fc.property(written, said, fc.constantFrom(...TURKISH_CASES), (label, spoken, wanted) => {
        const ending = withCase(spoken, wanted, { kind: 'Person' }).slice(spoken.length)
        expect(withCase(label, wanted, { kind: 'Person', spoken })).toBe(label + ending)
      }),
    )
  })
})

const entities: { kind: string; labels: { tr: string } }[] = readFileSync('seed/data/entities.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** The endings there are, by case, front and rounding marked by capitals: A is a or e, I is ı, i, u or ü. */
const ENDINGS: Record<TurkishCase, RegExp> = {
  acc: /^[yn]?[ıiuü]$/,
  dat: /^[yn]?[ae]$/,
  loc: /^n?[dt][ae]$/,
  abl: /^n?[dt][ae]n$/,
  gen: /^[yn]?[ıiuü]n$/,
  ins: /^y?l[ae]$/,
  cop: /^[dt][ıiuü]r$/,
  whose: /^[yn]?[ıiuü]nd[ıiuü]r$/,
  wish: /^[yn]?[ıiuü]$/,
}

// A second reading of harmony, from the last vowel letter alone.
const frontOf = (text: string) => /[eiöüî][^aıouâûeiöüî]*$/i.test(text.toLocaleLowerCase('tr'))
const roundOf = (text: string) => /[ouöüû][^aıeiâî]*$/i.test(text.toLocaleLowerCase('tr'))

describe('every label of the dataset', () => {
  it.each(entities.map(({ kind, labels: { tr } }) => [tr, kind] as const))('%s (%s)', (label, kind) => {
    const bare = label.replace(/ \([^)]*\)$/, '')
    const remark = label.slice(bare.length)
    for (const wanted of TURKISH_CASES) {
      const said = withCase(label, wanted, { kind })
      expect(said.endsWith(remark)).toBe(true)
      const body = said.slice(0, said.length - remark.length)
      // A common noun may change its last letter, so its ending is what follows one letter less.
      const kept = body.startsWith(bare) ? bare.length : bare.length - 1
      expect(body.slice(0, kept)).toBe(bare.slice(0, kept))
      const ending = body.slice(bare.length).replace('’', '')
      expect(ending).toMatch(ENDINGS[wanted])
      const capital = /^\p{Lu}/u.test(labelTail(label).word)
      if (!capital) expect(body.slice(bare.length)).not.toContain('’')
      if (capital && /^(Person|Place|Institution|Document|Work)$/.test(kind)) expect(body).toBe(`${bare}’${ending}`)
      if (!/(l|at)$/.test(bare)) expect(/[eiü]/.test(ending)).toBe(frontOf(bare))
    }
  })
})

const consonants = [...'bcçdfghjklmnprsştvyz']
const vowels = [...'aıoueiöü']
const syllable = fc
  .tuple(fc.constantFrom(...consonants), fc.constantFrom(...vowels), fc.constantFrom('', ...consonants))
  .map((letters) => letters.join(''))
const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.join(''))
const name = word.map((letters) => letters.slice(0, 1).toLocaleUpperCase('tr') + letters.slice(1))
const cases = fc.constantFrom(...TURKISH_CASES)

describe('any name', () => {
  it('stays as it is written, has one apostrophe, an ending of its case, in harmony, and no two vowels together', () => {
    fc.assert(
      fc.property(name, cases, (label, wanted) => {
        const said = withCase(label, wanted, { kind: 'Place' })
        expect(said.startsWith(`${label}’`)).toBe(true)
        const ending = said.slice(label.length + 1)
        expect(ending).toMatch(ENDINGS[wanted])
        if (!/(l|t|k|f|p)$/.test(label)) {
          expect(/[eiü]/.test(ending)).toBe(frontOf(label))
          if (/[ıiuü]/.test(ending)) expect(/[uü]/.test(ending)).toBe(roundOf(label))
        }
        expect(/[aıoueiöü]$/.test(label) && /^[aıoueiöü]/.test(ending)).toBe(false)
        expect(/^t/.test(ending)).toBe(/[fstkçşhp]$/.test(label) && /loc|abl|cop/.test(wanted))
      }),
      { numRuns: 2000 },
    )
  })

  it('takes the ending of a possessive only where one is seen', () => {
    fc.assert(
      fc.property(name, word, cases, (first, second, wanted) => {
        const label = `${first} ${second}`
        const possessive = isPossessive(labelTail(label))
        const said = withCase(label, wanted)
        expect(said).not.toContain('’')
        if (possessive) expect(said).toBe(label + said.slice(label.length))
        if (possessive && !/ins|cop/.test(wanted)) expect(said.slice(label.length)).toMatch(/^n/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('any text at all', () => {
  it('never throws, keeps everything before the last word, and is left alone where there is no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), cases, (label, wanted) => {
        const { before, word: last, after } = labelTail(label)
        const said = withCase(label, wanted)
        expect(said.startsWith(before)).toBe(true)
        expect(said.endsWith(after)).toBe(true)
        if (last === '') expect(said).toBe(label)
      }),
      { numRuns: 1000 },
    )
  })
})
