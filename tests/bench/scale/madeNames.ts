import type { Random } from '../../fixtures/random.ts'

const FIRST =
  'Mehmet Ahmet Halil Enver Cemal Talât Rauf Nuri Kâzım İsmet Fevzi Bekir Yusuf Zeki Şükrü Ömer Latife Halide Nezihe Ayşe'.split(
    ' ',
  )
const SYLLABLES = 'an be cı dü fer gül hız iz kö lam mu nur ör paş rü sel şev tu ün var yıl zi'.split(' ')
const TITLES = ['Paşa', 'Bey', 'Efendi']

/** A Turkish name that hardly ever comes twice; each third is a pasha, and each twentieth a Mehmet. */
export function madeName(random: Random, at: number): string {
  const word = random.pick(SYLLABLES) + random.pick(SYLLABLES) + random.pick(SYLLABLES)
  const capital = word.charAt(0).toLocaleUpperCase('tr') + word.slice(1)
  return `${random.pick(FIRST)} ${capital} ${TITLES[at % TITLES.length]}`
}
