import { describe, expect, test } from 'vitest'
import { likeWithin, soundDistance } from '../../../contracts/soundDistance.ts'
import { nearKeys, soundKeys, soundsOf } from '../../../contracts/sounds.ts'

const distance = (one: string, other: string) => soundDistance(soundsOf(one), soundsOf(other), 99)
const like = (one: string, other: string) => distance(one, other) <= likeWithin(soundsOf(one))
const keysOf = (word: string) => soundKeys(soundsOf(word))

describe('sounds', () => {
  test.each([
    ['Çiçerin', 'CiCerin'],
    ['Tschitscherin', 'CiCerin'],
    ['Tchitchérine', 'CiCerine'],
    ['Чичерин', 'CiCerin'],
    ['Chicherin', 'XiXerin'],
    ['Khrouchtchev', 'QruSCev'],
    ['Schükri', 'Sukri'],
    ['Şükrü', 'Sukru'],
    ['Cavid', 'yavid'],
    ['Cemal', 'cemal'],
    ['Djemal', 'Cemal'],
    ['Oğlu', 'oGlu'],
    ['Oghlou', 'oGlu'],
    ['Othman', 'oDman'],
    ['Trotzky', 'troZki'],
    ['Moustapha', 'mustafa'],
    ['Guerguieff', 'gergief'],
    ['Alexander', 'aleksander'],
    ['Saʿīd', 'said'],
    ["D'Abernon", 'dabernon'],
    ['Dshemal', 'Cemal'],
    ['Khodcha', 'QoCa'],
    ['Tjitjerin', 'CiCerin'],
    ['Pascià', 'paSia'],
    ['Enver Pasza', 'enverpaSa'],
    ['Ismidt', 'ismit'],
    ['Soubhi', 'sufi'],
    ['Abhaz', 'abhaz'],
    ['Gkinis', 'ginis'],
    ['Enriquez', 'enrikez'],
    ['Shuekri', 'Sukri'],
    ['Clemenceau', 'ylemenco'],
    ['Łukasz', 'lukaS'],
    ['Kazım', 'kazim'],
    ['Məmməd', 'memed'],
    ['𝟙東', ''],
    ['constructor', 'yonstruytor'],
  ])('hears %s as %s', (word, sounds) => {
    expect(soundsOf(word)).toBe(sounds)
  })

  test('hears no more than the first sounds of a word', () => {
    expect(soundsOf('bad'.repeat(1000))).toHaveLength(24)
    expect(keysOf('ch'.repeat(50)).length).toBeLessThanOrEqual(6)
  })
})

describe('keys of sounds', () => {
  test.each([
    ['Çiçerin', ['SSRN']],
    ['Tchitcherine', ['SSRN']],
    ['Enver', ['ANFR']],
    ['Halil', ['ALL']],
    ['Khalil', ['ALL', 'KLL']],
    ['Tewfik', ['TFK']],
    ['Trotsky', ['TRSK']],
    ['Cavid', ['KFT', 'SFT']],
    ['Ali', ['AL']],
    ['Stamboul', ['STNPL']],
    ['Stanbul', ['STNPL']],
    ['Tamime', ['TMM']],
    ['a', []],
    ['ıhı', []],
  ])('has for %s %j', (word, keys) => {
    expect(keysOf(word)).toEqual(keys)
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('takes %s for a word like others', (word) => {
    expect(keysOf(word).length).toBeGreaterThan(0)
  })

  test('are near when one class is more, less or another', () => {
    const near = nearKeys(['TLT'])
    expect(near).toEqual(expect.arrayContaining(['LT', 'TT', 'TL', 'KLT', 'TLKT', 'ATLT', 'TLTN', 'TLN']))
    expect(near).not.toContain('TLT')
    expect(new Set(near).size).toBe(near.length)
    expect(near.length).toBeLessThan(80)
  })
})

describe('distance of sounds', () => {
  test.each([
    ['Talaat', 'Talat'],
    ['Anwar', 'Enver'],
    ['Kiazim', 'Kâzım'],
    ['Mohammed', 'Mehmed'],
    ['Toufik', 'Tevfik'],
    ['Chakir', 'Şakir'],
    ['Jemal', 'Cemal'],
    ['Joffe', 'Yoffe'],
    ['Boukharine', 'Buharin'],
    ['Moudros', 'Mondros'],
    ['Botsaris', 'Mpotsaris'],
    ['Trapezunt', 'Trabzon'],
    ['Magnesia', 'Manisa'],
    ['Daoud', 'Davut'],
    ['Dawoud', 'Daut'],
    ['Hadjianesti', 'Hacıanestis'],
    ['Eleutherios', 'Eleftherios'],
    ['Basileios', 'Vasilios'],
    ['Theodor', 'Fyodor'],
    ['Giannis', 'Yannis'],
    ['Herzen', 'Gertsen'],
    ['Karabakh', 'Karabağ'],
    ['Beg', 'Beğ'],
  ])('takes %s for like %s', (one, other) => {
    expect(like(one, other)).toBe(true)
    expect(distance(one, other)).toBe(distance(other, one))
  })

  test.each([
    ['Wilson', 'Nelson'],
    ['Stalin', 'Lenin'],
    ['Kemal', 'Cemal'],
    ['karar', 'Karl'],
    ['Ali', 'Veli'],
    ['atatürk', 'Antranik'],
    ['Enver', 'Eve'],
    ['Rauf', 'Refet'],
    ['Kars', 'Kara'],
    ['Sivas', 'Silas'],
  ])('does not take %s for %s', (one, other) => {
    expect(like(one, other)).toBe(false)
  })

  test.each([
    ['Karabakh', 'Karabağ', 5],
    ['Beğ', 'Bey', 3],
    ['Beg', 'Bey', 8],
    ['Eleutherios', 'Eleftherios', 7],
    ['Daoud', 'Davud', 8],
    ['Krassine', 'Krasin', 3],
    ['Venizelo', 'Venizelos', 14],
    ['Venizelo', 'Venizelot', 18],
  ])('is small between %s and %s: %i', (one, other, apart) => {
    expect(distance(one, other)).toBe(apart)
  })

  test('is nothing for the same word, and gives up beyond what is asked', () => {
    expect(distance('Çiçerin', 'Tschitscherin')).toBe(0)
    expect(soundDistance('talat', 'bekir', 10)).toBe(11)
    expect(soundDistance('t', 'tttttttt', 10)).toBe(11)
  })
})
