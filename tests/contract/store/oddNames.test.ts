import { expect, it } from 'vitest'
import { soughtWords } from '../../../contracts/soughtWords.ts'
import { buildDataset } from '../../fixtures/buildDataset.ts'
import { both } from '../../fixtures/vocabulary.ts'
import { callFor } from './callFor.ts'
import { describeLoaded } from './loadedStore.ts'

/** Names that are written in more than one way, and ways in which they are typed. */
const NAMES: Record<string, string[]> = {
  "Lord D'Abernon": ["d'abernon", 'D’Abernon', 'abernon', 'dabernon', "D'Abernon'un", "lord d'ab"],
  'Franchet d’Espèrey': ["d'espèrey", 'desperey', 'esperey'],
  "Quai d'Orsay": ['quai d’orsay', 'orsay'],
  'L’Humanité': ["l'humanité", 'humanite', 'lhumanite'],
  "Mes'ud Efendi": ['mesud', "mes'ud", 'mes‘ud efendi'],
  "Kur'an Heyeti": ['kuran', 'kur’an heyeti'],
  'Rif‘at Bey': ['rifat', "rif'at", 'rifʿat'],
  'Saʿīd Ḥalīm Paşa': ['said halim', 'saʿid halim'],
  'Şer‘iyye Vekâleti': ['seriyye', "şer'iyye vekaleti"],
  'Οσμάν Νουρίς': ['οσμαν', 'ΟΣΜΑΝ ΝΟΥΡΙΣ'],
  'ΑΘΗΝΑΣ Κυβέρνησις': ['αθηνας', 'κυβερνησις'],
  'Straße GmbH': ['strasse', 'STRASSE', 'straße'],
  'Łukasiewicz Jan': ['lukasiewicz', 'łuka'],
  'Sørensen Ole': ['sorensen', 'SØRENSEN'],
  'Đorđević Vladan': ['dordevic', 'đorđević'],
  'بكر سامی بك': ['بکر سامي بک', 'بكر'],
  'مُحَمَّد علي': ['محمد على', 'مُحَمَّد'],
  'Jean Rous\u00adseau': ['rousseau', 'jean rous'],
  Æthelstan: ['aethelstan', 'æthel'],
  'Œuvre Dergisi': ['oeuvre', 'œuvre'],
  'T.B.M.M.': ['tbmm', 'T.B.M', 'T.B.', "T.B.M.M.'nin"],
}
const IDS = new Map(Object.keys(NAMES).map((name, at) => [name, `e${at}`]))
const dataset = buildDataset({
  id: 'odd-names',
  entities: [...IDS].map(([name, id]) => ({ id, labels: both(name, name) })),
  claims: [...IDS.values()].map((subject) => ({ subject, predicate: 'KNOWS', object: 'e0' })),
})

describeLoaded('given odd names', dataset, (loaded) => {
  it.each(Object.entries(NAMES))('[R12] [R13] finds %s and its sentence, however it is typed', async (name, typed) => {
    for (const query of typed) {
      const { entities, passages } = await loaded().search(soughtWords(query), undefined, 20, callFor())
      expect([query, entities[0]?.card.id]).toEqual([query, IDS.get(name)])
      expect(passages.some(({ segment }) => segment.exact.includes(name))).toBe(true)
    }
  })

  it('[R12] puts a name before others that only begin like one reading of it', async () => {
    const { entities } = await loaded().search(soughtWords("lord d'abernon"), undefined, 20, callFor())
    expect(entities.map(({ card }) => card.id)).toEqual(['e0'])
  })
})
