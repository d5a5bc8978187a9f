import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WORDINGS } from '../../../client/i18n/wordings.ts'
import type { Claim } from '../../../contracts/claim.ts'
import type { Entity } from '../../../contracts/entity.ts'
import { sentenceOf } from '../../../contracts/sentence.ts'
import type { Source } from '../../../contracts/source.ts'
import type { Vocabulary } from '../../../contracts/vocabulary.ts'

const lines = <T>(file: string): T[] =>
  readFileSync(`seed/data/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const claims = lines<Claim>('claims')
const entities = new Map(lines<Entity>('entities').map((entity) => [entity.id, entity]))
const sources = new Map(lines<Source>('sources').map((source) => [source.id, source]))
const vocabulary: Vocabulary = JSON.parse(readFileSync('seed/data/vocabulary.json', 'utf8'))

function say(claim: Claim, lang: 'tr' | 'en', more: object = {}): string {
  const predicate = vocabulary.predicates.find(({ id }) => id === claim.predicate)
  if (!predicate) throw new Error(claim.predicate)
  return sentenceOf(
    { ...claim, ...more },
    {
      predicate,
      name: (id) => {
        const entity = entities.get(id)
        return { text: entity?.labels[lang] ?? '', kind: entity?.kind, plural: entity?.plural?.includes(lang) }
      },
      sourceLang: (id) => sources.get(id)?.lang,
      value: claim.value ? 'on bir vekil' : undefined,
      lang,
      words: WORDINGS[lang].argument,
    },
  )
}

const said = (id: string, lang: 'tr' | 'en', more?: object) => {
  const claim = claims.find((one) => one.id === id)
  if (!claim) throw new Error(`No claim ${id}`)
  return say(claim, lang, more)
}

describe('the frame of a modality', () => {
  it.each([
    [
      'asserted',
      'radek-contacts-talat-pasa',
      'Radek, Talat Paşa ile temasa geçer.',
      'Radek makes contact with Talat Pasha.',
    ],
    [
      'reported by a holder',
      'tevfik-pasa-says-tbmm-represents-nation',
      'Tevfik Paşa’nın söylediğine göre Türkiye Büyük Millet Meclisi, Türk milletini temsil eder (gerçek temsilcisi olarak).',
      'According to Tevfik Pasha, the Grand National Assembly represents the Turkish nation (as its true representative).',
    ],
    [
      'intended by a holder',
      'enver-pasa-promised-to-help-movement',
      'Radek’in istediği ya da vaat ettiği şudur: Enver Paşa, Anadolu millî hareketini destekler.',
      'What Radek wants or promises is that Enver Pasha supports the Anatolian national movement.',
    ],
    [
      'believed by a holder',
      'talat-pasa-believed-close-to-movement',
      'Radek’in kanısınca Talat Paşa ile Anadolu millî hareketi arasında bağ vardır (yakın münasebet). Bunun doğru olup olmadığını metin söylemez.',
      'Radek believes that Talat Pasha and the Anatolian national movement are linked (a close relationship). Whether this was so, the text does not say.',
    ],
    [
      'already said by the predicate, with another holder',
      'eliava-mission-meant-for-survey',
      'Sovyet Rusya Hükümeti açısından gizli İstanbul görevinin amacı şudur: son durumu inceleme.',
      'For the Soviet Russian Government, the purpose of the secret mission to Istanbul is a survey of the Empire.',
    ],
    [
      'already said by the predicate',
      'britain-wants-time-for-greeks',
      'İngiltere, Yunanlılara zaman kazandırmayı ister.',
      'Britain wants time for the Greeks.',
    ],
  ])('%s', (_, id, tr, en) => {
    expect(said(id, 'tr')).toBe(tr)
    expect(said(id, 'en')).toBe(en)
  })

  it('leaves the verb to agree with its subject', () => {
    expect(said('bolsheviks-at-war-with-entente', 'en')).toBe(
      'The Bolsheviks are at war with the Entente Powers (on various fronts).',
    )
    expect(said('bolsheviks-mean-to-support-eastern-nations', 'en')).toMatch(
      /^The intention is that the Bolsheviks support the nations of the East /,
    )
    expect(said('tbmm-demands-direct-invitation', 'en')).toMatch(
      /^What the Grand National Assembly wants or promises is that the Entente Powers invite /,
    )
  })

  it('without a holder is impersonal, and holds for a denial too', () => {
    const bare = { holder: undefined }
    const id = 'talat-pasa-believed-close-to-movement'
    expect(said(id, 'tr', bare)).toMatch(/^Sanıldığına göre Talat Paşa ile/)
    expect(said(id, 'en', bare)).toMatch(/^It is believed that Talat Pasha and/)
    expect(said(id, 'tr', { modality: 'reported', ...bare })).toMatch(/^Aktarıldığına göre Talat Paşa ile/)
    expect(said(id, 'en', { modality: 'reported', ...bare })).toMatch(/^It is reported that Talat Pasha and/)
    const denied = { modality: 'intended', polarity: 'negated', ...bare }
    expect(said('enver-pasa-promised-to-help-movement', 'tr', denied)).toBe(
      'Amaçlanan şudur: Enver Paşa, Anadolu millî hareketini desteklemez.',
    )
    expect(said('enver-pasa-promised-to-help-movement', 'en', denied)).toBe(
      'The intention is that Enver Pasha does not support the Anatolian national movement.',
    )
  })

  it('is followed by what the text says of a mistake', () => {
    const id = 'talat-pasa-believed-close-to-movement'
    expect(said(id, 'tr', { mistaken: true })).toMatch(/yakın münasebet\)\. Metne göre bu bir yanılgıdır\.$/)
    expect(said(id, 'en', { mistaken: false })).toMatch(/close relationship\)\. The text bears this out\.$/)
    // Only of a link: what BELIEVES tells is that somebody believed.
    expect(said('tbmm-sees-no-settlement', 'en')).toBe(
      'The Grand National Assembly does not expect a settlement within the Pact (any longer).',
    )
  })
})

describe('a predicate that has neither language of the interface', () => {
  it('keeps its own capitals within a Turkish frame, and has no Turkish endings', () => {
    const sentence = { de: 'Ihn trifft {subject:gen} und {object:dat}.' }
    const words = { ...WORDINGS.tr.argument }
    const told = (modality: Claim['modality']) =>
      sentenceOf(
        { ...(claims.find(({ id }) => id === 'radek-contacts-talat-pasa') as Claim), modality },
        {
          predicate: { ...(vocabulary.predicates[0] as Vocabulary['predicates'][number]), sentence },
          name: (id) => ({ text: id === 'radek' ? 'Radek' : 'Talat' }),
          sourceLang: () => 'de',
          lang: 'tr',
          words,
        },
      )
    expect(told('asserted')).toBe('Ihn trifft Radek und Talat.')
    expect(told('reported')).toBe('Aktarıldığına göre ihn trifft Radek und Talat.')
    expect(told('intended')).toBe('Amaçlanan şudur: Ihn trifft Radek und Talat.')
  })
})

describe('an object that is called after the subject', () => {
  it('does not say its name again', () => {
    expect(said('cemal-pasa-in-journey', 'tr')).toBe('Cemal Paşa, yolculuğunu yapar.')
    expect(said('cemal-pasa-in-journey', 'en')).toBe('Cemal Pasha makes the journey.')
    expect(said('france-did-not-find-what-it-hoped', 'tr')).toBe('Fransa, umduğunu elde edemez (Güney cephesinde).')
    expect(said('france-did-not-find-what-it-hoped', 'en')).toBe(
      'France fails to attain its hopes (at the southern front).',
    )
    expect(said('italy-undergoes-resentment', 'tr')).toBe(
      'İtalya ile küstürülmesi arasında bağ vardır (küstürülen devlet).',
    )
  })
})

describe('what a claim says beside its ends', () => {
  it('follows in brackets: those who take part, where and when', () => {
    expect(said('entente-opposes-freedom', 'tr')).toBe(
      'İtilaf Devletleri, Türklerin hürriyetine karşı çıkar (Sevr Muahedesi aracılığıyla).',
    )
    expect(said('entente-dictates-sevres', 'tr')).toMatch(/\(dikta ettirerek; hükümet azalarına karşı; Sevr’de\)\.$/)
    expect(said('entente-dictates-sevres', 'en')).toMatch(
      /\(by dictation; against the government members; at Sèvres\)\.$/,
    )
  })

  it('dates as the source writes them, in another language as they are meant', () => {
    const dated = (written: string, more: object) => ({
      date: { written, calendar: 'gregorian', basis: 'text', ...more },
      bounds: { earliest: '1920-05-02', latest: '1920-05-02' },
    })
    const id = 'radek-contacts-talat-pasa'
    expect(said(id, 'tr', dated('2 Mayıs 1920', {}))).toMatch(/ \(2 Mayıs 1920\)\.$/)
    expect(said(id, 'en', dated('2 Mayıs 1920', {}))).toMatch(/ \(2 May 1920\)\.$/)
    expect(said(id, 'tr', dated('2 Mayıs', { inferred: ['year'] }))).toMatch(/ \(2 Mayıs \[2 Mayıs 1920\]\)\.$/)
    expect(said(id, 'en', dated('2 Mayıs', { inferred: ['year'] }))).toMatch(/ \(“2 Mayıs” \[2 May 1920\]\)\.$/)
  })
})

describe('every claim of the dataset', () => {
  it.each(claims.map((claim) => [claim.id, claim] as const))('%s is a sentence in both languages', (_, claim) => {
    for (const lang of ['tr', 'en'] as const) {
      const sentence = say(claim, lang)
      expect(sentence).toMatch(/^[\p{Lu}“\d]/u)
      expect(sentence).toMatch(/[^\s.]\.$/)
      expect(sentence).not.toMatch(/[{}|]|\[\[|\]\]| {2}|\(\)| [,.;:)]|undefined/)
    }
  })
})
