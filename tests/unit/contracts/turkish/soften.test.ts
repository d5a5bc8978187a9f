import { describe, expect, it } from 'vitest'
import { soften } from '../../../../contracts/turkish/soften.ts'

describe.each<[rule: string, rows: [word: string, stem: string][]]>([
  [
    'the last p, ç or k of a longer word softens',
    [
      ['kitap', 'kitab'],
      ['inkılap', 'inkılab'],
      ['ağaç', 'ağac'],
      ['çiçek', 'çiçeğ'],
      ['ayak', 'ayağ'],
      ['balık', 'balığ'],
      ['çocuk', 'çocuğ'],
      ['köpük', 'köpüğ'],
      ['sözlük', 'sözlüğ'],
      ['yastık', 'yastığ'],
      ['Kitap', 'Kitab'],
    ],
  ],
  [
    'a k after another consonant stays, but nk after e becomes ng',
    [
      ['ahenk', 'aheng'],
      ['çelenk', 'çeleng'],
      ['renk', 'reng'],
      ['denk', 'deng'],
      ['cenk', 'ceng'],
      ['tank', 'tank'],
      ['kazak', 'kazağ'],
      ['halk', 'halk'],
    ],
  ],
  [
    'g after o in a foreign word becomes ğ',
    [
      ['psikolog', 'psikoloğ'],
      ['katalog', 'kataloğ'],
      ['jogging', 'jogging'],
    ],
  ],
  [
    't softens in some words only',
    [
      ['kanat', 'kanad'],
      ['maksat', 'maksad'],
      ['kâğıt', 'kâğıd'],
      ['yurt', 'yurd'],
      ['millet', 'millet'],
      ['paket', 'paket'],
      ['sepet', 'sepet'],
    ],
  ],
  [
    'a short word keeps its consonant, save some',
    [
      ['top', 'top'],
      ['saç', 'saç'],
      ['kök', 'kök'],
      ['üst', 'üst'],
      ['borç', 'borc'],
      ['kap', 'kab'],
      ['gök', 'göğ'],
    ],
  ],
  [
    'a longer word keeps it against the rule',
    [
      ['hukuk', 'hukuk'],
      ['ittifak', 'ittifak'],
      ['prototip', 'prototip'],
      ['sandviç', 'sandviç'],
    ],
  ],
  [
    'a vowel falls; what is last then softens only in some words',
    [
      ['fikir', 'fikr'],
      ['şehir', 'şehr'],
      ['nutuk', 'nutk'],
      ['vakit', 'vakt'],
      ['zabıt', 'zapt'],
      ['kayıt', 'kayd'],
      ['kutup', 'kutb'],
      ['kayıp', 'kayb'],
      ['hizip', 'hizb'],
      ['avuç', 'avc'],
    ],
  ],
  [
    'a consonant doubles, soft where it softens',
    [
      ['hak', 'hakk'],
      ['hat', 'hatt'],
      ['af', 'aff'],
      ['ret', 'redd'],
      ['zıt', 'zıdd'],
      ['tıp', 'tıbb'],
    ],
  ],
  [
    'all other letters stay',
    [
      ['meclis', 'meclis'],
      ['dava', 'dava'],
      ['general', 'general'],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s: %s-', (word, stem) => {
    expect(soften(word)).toBe(stem)
  })
})
