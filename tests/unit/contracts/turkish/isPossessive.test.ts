import { describe, expect, it } from 'vitest'
import { isPossessive } from '../../../../contracts/turkish/isPossessive.ts'
import { labelTail } from '../../../../contracts/turkish/labelTail.ts'

type Row = [label: string, is: boolean, kind?: string]

describe.each<[rule: string, rows: Row[]]>([
  [
    'ends in ı, i, u or ü',
    [
      ['Londra Konferansı', true],
      ['HEYETİN MECLİSİ', true],
      ['Sivas Kongresi', true],
      ['Doğu Ordusu', true],
      ['Ankara Köyü', true],
      ['Büyük Millet', false],
      ['Doğu Anadolulular', false],
      ['Moskova', false],
    ],
  ],
  [
    'is a compound of one word',
    [
      ['Eminönü', true],
      ['Dışişleri', true],
      ['Karaosmanoğlu', true, 'Person'],
    ],
  ],
  [
    'stands alone only in the plural',
    [
      ['azaları', true],
      ['görevleri', true],
      ['ileri', false],
      ['heyeti', false],
    ],
  ],
  [
    'is no noun or name that ends so itself, even after one that looks possessive',
    [
      ['çifte çağrı', false],
      ['Batı Anadolu', false],
      ['Orta Doğu', false],
      ['Rumeli ve Anadolu', false],
      ['Doğu ve Batı', false],
      ['Meclisi ve Ordu', false],
    ],
  ],
  [
    'joins by and or or with a possessive or a plural',
    [
      ['Anadolu hareketi ve mücadelesi', true],
      ['ordusu veya donanması', true],
      ['İtilaf donanması yahut subayları', true],
      ['İstanbul subayı ile memuru', true],
      ['büyüğü ve küçüğü', true],
      ['Türkler ve müttefikleri', true],
      ['Bolşevikler ve müttefikleri', true],
      ['Yunanlılar ve dostları', true],
      ['Ruslar ve dostları', true],
      ['Floransa ve Assisi', false],
      ['Salerno ve Assisi', false],
    ],
  ],
  [
    'follows words that only begin or end like those',
    [
      ['kahve üreticileri', true],
      ['kahve tüccarı', true],
      ['vergi dairesi', true],
      ['veliaht dairesi', true],
      ['aile meclisi', true],
    ],
  ],
  [
    'is no plain singular after a number',
    [
      ['30 gönüllü', false],
      ['5 atlı', false],
      ['93 Harbi', true],
      ['12’ler meclisi', true],
      ['F16 pilotu', true],
    ],
  ],
  [
    'ends a name of a person only with a title or after a genitive',
    [
      ['İngiltere Kralı', true, 'Person'],
      ['Evkaf Nazırı', true, 'Person'],
      ['Yakup Kadri', false, 'Person'],
      ['Mustafa Kemal’in kardeşi', true, 'Person'],
      ["Mustafa Kemal'in kardeşi", true, 'Person'],
      ['Atatürk’ün annesi', true, 'Person'],
      ['Ankara’nın mutemedi', true, 'Person'],
      ['paşanın annesi', true, 'Person'],
      ['Ali’ninki Fuzuli', false, 'Person'],
      ['yanındaki Fuzuli', false, 'Person'],
      ['büyük Fuzuli', false, 'Person'],
      ['Muhyiddin Arabi', false, 'Person'],
      ['Zünnun Mısri', false, 'Person'],
    ],
  ],
  [
    'is no adjective of a Persian izafet',
    [
      ['Bab-ı Ali', false],
      ['Şura-yı Askeri', false],
      ['Meclis-i Umumi', false],
      ['Bab-ıali Baskını', true],
      ['Kanun-ı Esasi', false],
    ],
  ],
])('a possessive %s', (_, rows) => {
  it.each(rows)('%s: %s', (label, is, kind) => {
    expect(isPossessive(labelTail(label), kind)).toBe(is)
  })
})
