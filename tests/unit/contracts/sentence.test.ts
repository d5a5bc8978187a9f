import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WORDINGS } from '../../../client/i18n/wordings.ts'
import { Act } from '../../../contracts/act.ts'
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

function say(claim: Claim, lang: 'tr' | 'en', more: object = {}, by?: Vocabulary['predicates'][number]): string {
  const predicate = by ?? vocabulary.predicates.find(({ id }) => id === claim.predicate)
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
      lang,
      words: WORDINGS[lang].argument,
    },
  )
}

const claimOf = (id: string) => {
  const claim = claims.find((one) => one.id === id)
  if (!claim) throw new Error(`No claim ${id}`)
  return claim
}
const said = (id: string, lang: 'tr' | 'en', more?: object) => say(claimOf(id), lang, more)
/** By the template of its predicate, without the sentence that the claim has of its own. */
const plainly = (id: string, lang: 'tr' | 'en', more?: object) =>
  said(id, lang, { said: { ...claimOf(id).said, sentence: undefined }, ...more })

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
      'Radek’in amaçladığı şudur: Enver Paşa, Anadolu millî hareketini destekler.',
      'What Radek means is that Enver Pasha supports the Anatolian national movement.',
    ],
    [
      'believed by a holder',
      'talat-pasa-believed-close-to-movement',
      'Radek, Talat Paşa’nın Anadolu millî hareketi ile yakın münasebet içinde olduğunu sanır. Bunun doğru olup olmadığını metin söylemez.',
      'Radek believes that Talat Pasha has a close relationship with the Anatolian national movement. Whether this was so, the text does not say.',
    ],
    [
      'already said by the predicate, with another holder',
      'eliava-mission-meant-for-survey',
      'Gizli İstanbul göreviyle Sovyet Rusya Hükümeti, Osmanlı İmparatorluğu’nun son durumunu incelemeyi amaçlar.',
      'The aim of the Soviet Russian Government in the secret mission to Istanbul is to survey the present state of the Ottoman Empire.',
    ],
    [
      'already said by the predicate',
      'britain-wants-time-for-greeks',
      'İngiltere, Yunanlılara zaman kazandırmak ister.',
      'Britain wants to gain time for the Greeks.',
    ],
  ])('%s', (_, id, tr, en) => {
    expect(plainly(id, 'tr', { act: undefined })).toBe(tr)
    expect(plainly(id, 'en', { act: undefined })).toBe(en)
  })

  it('leaves the verb to agree with its subject', () => {
    expect(said('bolsheviks-at-war-with-entente', 'en')).toBe(
      'The Bolsheviks are at war with the Entente Powers on various fronts.',
    )
    const frame = { act: undefined }
    expect(plainly('bolsheviks-mean-to-support-eastern-nations', 'en', frame)).toMatch(
      /^It is meant that the Bolsheviks support those nations of the East /,
    )
    expect(said('tbmm-demands-direct-invitation', 'en', frame)).toMatch(
      /^What the Grand National Assembly means is that the Entente Powers invite /,
    )
  })

  it('without a holder is impersonal, and holds for a denial too', () => {
    const bare = { holder: undefined, act: undefined }
    const id = 'talat-pasa-believed-close-to-movement'
    expect(said(id, 'tr', bare)).toMatch(/^Sanıldığına göre Talat Paşa, /)
    expect(said(id, 'en', bare)).toMatch(/^It is believed that Talat Pasha has /)
    expect(said(id, 'tr', { modality: 'reported', ...bare })).toMatch(/^Aktarıldığına göre Talat Paşa, /)
    expect(said(id, 'en', { modality: 'reported', ...bare })).toMatch(/^It is reported that Talat Pasha has /)
    const denied = { modality: 'intended', polarity: 'negated', ...bare }
    expect(plainly('enver-pasa-promised-to-help-movement', 'tr', denied)).toBe(
      'Amaçlanan şudur: Enver Paşa, Anadolu millî hareketini desteklememektedir.',
    )
    expect(plainly('enver-pasa-promised-to-help-movement', 'en', denied)).toBe(
      'It is meant that Enver Pasha does not support the Anatolian national movement.',
    )
  })

  it('is followed by what the text says of a mistake', () => {
    const id = 'talat-pasa-believed-close-to-movement'
    expect(said(id, 'tr', { mistaken: true })).toMatch(
      /yakın münasebet içinde olduğunu sanır\. Metne göre bu bir yanılgıdır\.$/,
    )
    expect(said(id, 'en', { mistaken: false })).toMatch(/national movement\. The text bears this out\.$/)
    // Only of what was believed: what EXPECTS tells is that somebody did not expect it.
    expect(said('entente-did-not-expect-resistance', 'en')).toBe(
      'The Entente Powers did not expect the fierce resistance.',
    )
  })
})

describe('the frame of an act', () => {
  it.each([
    [
      'greece-in-new-attack',
      'wants',
      'İngiltere, Yunanistan’ın yeni bir saldırı başlatmasını ister.',
      'Britain wants Greece to launch a new attack.',
    ],
    [
      'enver-pasa-promised-to-moscow',
      'promises',
      'Radek, Enver Paşa’nın Moskova’ya gideceğini vaat eder.',
      'Radek promises that Enver Pasha will travel to Moscow.',
    ],
    [
      'enver-pasa-promised-to-moscow',
      'decides',
      'Radek, Enver Paşa’nın Moskova’ya gitmesine karar verir.',
      'Radek decides that Enver Pasha will travel to Moscow.',
    ],
    [
      'enver-pasa-promised-to-moscow',
      'plans',
      'Radek, Enver Paşa’nın Moskova’ya gitmesini planlar.',
      'Radek plans for Enver Pasha to travel to Moscow.',
    ],
    [
      'enver-pasa-promised-to-moscow',
      'tries',
      'Radek, Enver Paşa’nın Moskova’ya gitmesine çalışır.',
      'Radek tries to have Enver Pasha travel to Moscow.',
    ],
    [
      'enver-pasa-promised-to-moscow',
      'announces',
      'Radek, Enver Paşa’nın Moskova’ya gideceğini bildirir.',
      'Radek announces that Enver Pasha will travel to Moscow.',
    ],
    [
      'enver-pasa-promised-to-moscow',
      'demands',
      'Radek, Enver Paşa’nın Moskova’ya gitmesini talep eder.',
      'Radek demands that Enver Pasha travel to Moscow.',
    ],
    [
      'enver-pasa-promised-to-moscow',
      'threatens',
      'Radek, Enver Paşa’nın Moskova’ya gideceği tehdidinde bulunur.',
      'Radek threatens that Enver Pasha will travel to Moscow.',
    ],
    [
      'tevfik-pasa-says-tbmm-represents-nation',
      'says',
      'Tevfik Paşa, Türkiye Büyük Millet Meclisi’nin Türk milletini temsil ettiğini söyler.',
      'Tevfik Pasha says that the Grand National Assembly represents the Turkish nation.',
    ],
    [
      'imperialism-front-against-turkish-rights',
      'claims',
      'Chalva Eliava, emperyalizm cephesinin Türk millî haklarına karşı çıktığını ileri sürer.',
      'Chalva Eliava claims that the imperialist front opposes Turkish national rights.',
    ],
  ])('of %s, where the holder %s it, takes its verb', (id, act, tr, en) => {
    expect(plainly(id, 'tr', { act, role: undefined })).toBe(tr)
    expect(plainly(id, 'en', { act, role: undefined })).toBe(en)
  })

  const SEND = 'TBMM Hükümeti, Moskova murahhas heyetini Moskova’ya'
  const SENDS = 'to send the Moscow delegation to Moscow.'

  it.each([
    ['wants', `${SEND} göndermek ister.`, `The Government of the Assembly wants ${SENDS}`],
    ['promises', `${SEND} göndermeyi vaat eder.`, `The Government of the Assembly promises ${SENDS}`],
    ['decides', `${SEND} göndermeye karar verir.`, `The Government of the Assembly decides ${SENDS}`],
    ['plans', `${SEND} göndermeyi planlar.`, `The Government of the Assembly plans ${SENDS}`],
    ['tries', `${SEND} göndermeye çalışır.`, `The Government of the Assembly tries ${SENDS}`],
    ['announces', `${SEND} göndereceğini bildirir.`, `The Government of the Assembly announces the intention ${SENDS}`],
    ['demands', `${SEND} göndermeyi talep eder.`, `The Government of the Assembly demands ${SENDS}`],
    ['threatens', `${SEND} göndermekle tehdit eder.`, `The Government of the Assembly threatens ${SENDS}`],
    [
      'says',
      `${SEND} göndereceğini söyler.`,
      'The Government of the Assembly says that the Government of the Assembly sends the Moscow delegation to Moscow.',
    ],
    ['claims', `${SEND} göndereceğini ileri sürer.`, `The Government of the Assembly claims ${SENDS}`],
  ])('without a holder is the subject’s own: it %s', (act, tr, en) => {
    expect(plainly('delegation-to-be-sent-to-moscow', 'tr', { act })).toBe(tr)
    expect(plainly('delegation-to-be-sent-to-moscow', 'en', { act })).toBe(en)
  })

  it('holds for a denial, and for several', () => {
    const id = 'entente-wants-not-to-recognise-freedom'
    expect(said(id, 'tr', { act: 'tries' })).toBe('İtilaf Devletleri, Türklerin hürriyetini tanımamaya çalışır.')
    expect(said(id, 'en', { act: 'tries' })).toBe('The Entente Powers try not to recognise the Turks’ freedom.')
    expect(plainly('tbmm-threatens-not-to-attend', 'tr', { act: 'announces' })).toBe(
      'Türkiye Büyük Millet Meclisi, Londra Konferansı’na katılmayacağını bildirir (doğrudan davet edilmezse).',
    )
    expect(plainly('bolsheviks-mean-to-support-eastern-nations', 'tr')).toMatch(
      /^Bolşevikler, Şark milletlerini destekleyeceklerini bildirir \(/,
    )
    expect(plainly('eastern-nations-will-strive-against-yoke', 'tr')).toMatch(
      /^Bolşevikler, Şark milletlerinin .* karşı çıkacağını bildirir/,
    )
    expect(said(id, 'en', { act: 'demands', holder: 'radek' })).toBe(
      'Radek demands that the Entente Powers not recognise the Turks’ freedom.',
    )
  })

  it('denies the wish where one does not want to, and what is wanted where somebody else is to', () => {
    const id = 'entente-wants-not-to-recognise-tbmm-government'
    expect(said(id, 'tr')).toBe('İtilaf Devletleri, TBMM Hükümeti’ni resmen tanımak istemez.')
    expect(said(id, 'en')).toBe(
      'The Entente Powers do not want to recognise the Government of the Assembly officially.',
    )
    expect(said(id, 'tr', { holder: 'radek' })).toBe(
      'Radek, İtilaf Devletleri’nin TBMM Hükümeti’ni resmen tanımamasını ister.',
    )
    expect(said(id, 'en', { holder: 'radek' })).toBe(
      'Radek wants the Entente Powers not to recognise the Government of the Assembly officially.',
    )
  })

  it('of what is expected looks ahead, and asks at its end whether it came about', () => {
    const id = 'tbmm-expected-to-establish-new-order'
    expect(said(id, 'tr')).toBe(
      'İstanbul Hükümeti, Türkiye Büyük Millet Meclisi’nin yeni düzeni kurmasını bekler. Gerçekleşip gerçekleşmediğini metin söylemez.',
    )
    expect(said(id, 'en')).toBe(
      'The Istanbul Government expects the Grand National Assembly to establish the new order. Whether it came about, the text does not say.',
    )
  })

  it('does not name its holder again, but for a person', () => {
    const id = 'tbmm-demands-direct-invitation'
    expect(said(id, 'tr')).toBe(
      'Türkiye Büyük Millet Meclisi, İtilaf Devletleri’nin kendisini doğrudan davet etmesini talep eder.',
    )
    expect(said(id, 'en')).toBe('The Grand National Assembly demands that the Entente Powers invite it directly.')
    const both = { holder: 'bolsheviks', object: 'bolsheviks' }
    expect(said(id, 'en', both)).toBe('The Bolsheviks demand that the Entente Powers invite them directly.')
    expect(said(id, 'en', { holder: 'radek', object: 'radek' })).toBe(
      'Radek demands that the Entente Powers invite Radek directly.',
    )
  })

  it('is that of before round a sentence whose verb cannot be told', () => {
    const id = 'council-linked-with-government'
    const meant = { modality: 'intended', role: undefined, said: undefined }
    expect(said(id, 'tr', { ...meant, act: 'wants' })).toBe(
      'İcra Vekilleri Heyeti’nin istediği şudur: İcra Vekilleri Heyeti ile TBMM Hükümeti arasında bağ vardır.',
    )
    expect(said(id, 'en', { ...meant, act: 'promises', holder: 'radek' })).toBe(
      'Radek promises that the Council of Ministers and the Government of the Assembly are linked.',
    )
    expect(said(id, 'tr', { ...meant, act: 'tries', holder: 'radek' })).toMatch(/^Radek’in denediği şudur: /)
    expect(said(id, 'en', { ...meant, act: 'tries' })).toMatch(/^What the Council of Ministers tries for is that /)
  })

  it('is impersonal where nobody is named to report it, and nothing where the predicate says it itself', () => {
    const id = 'imperialism-front-against-turkish-rights'
    expect(plainly(id, 'tr', { act: 'says', holder: undefined })).toBe(
      'Söylendiğine göre emperyalizm cephesi, Türk millî haklarına karşı çıkar.',
    )
    expect(plainly(id, 'en', { act: 'claims', holder: undefined })).toBe(
      'It is claimed that the imperialist front opposes Turkish national rights.',
    )
    for (const lang of ['tr', 'en'] as const)
      expect(said('radek-promises-pashas-help', lang, { act: 'promises' })).toBe(
        said('radek-promises-pashas-help', lang),
      )
  })
})

describe('the one to whom it is done', () => {
  const id = 'entente-dictates-sevres'
  const to = (...entities: string[]) => ({ participants: entities.map((entity) => ({ entity, role: 'to' })) })

  it('stands in brackets with a dative where the template has no place for it', () => {
    const more = { ...to('turkish-nation'), role: undefined }
    const predicate = vocabulary.predicates.find((one) => one.id === 'DECLARES')
    const plain = { ...claimOf(id), said: undefined, ...more } as Claim
    expect(say(plain, 'tr', {}, predicate)).toMatch(/\(Türk milletine; Sevr’de\)\.$/)
    expect(say(plain, 'en', {}, predicate)).toMatch(/\(to the Turkish nation; at Sèvres\)\.$/)
  })

  it('stands where the template wants it, several as one', () => {
    const told = (lang: 'tr' | 'en', more: object) => plainly(id, lang, more)
    expect(told('tr', to('enver-pasa', 'cemal-pasa'))).toMatch(/ Enver Paşa ve Cemal Paşa’ya dikta ettirir \(/)
    expect(told('en', to('enver-pasa', 'cemal-pasa'))).toMatch(/ to Enver Pasha and Cemal Pasha \(at/)
    expect(told('en', { participants: undefined })).toMatch(/ dictate [^(]+ \(at/)
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
    const bare = { said: undefined }
    expect(said('cemal-pasa-in-journey', 'tr', bare)).toBe('Cemal Paşa, yolculuğuna çıkar.')
    expect(said('cemal-pasa-in-journey', 'en', bare)).toBe('Cemal Pasha sets out on the journey.')
    expect(said('france-did-not-find-what-it-hoped', 'tr', bare)).toBe(
      'Fransa, umduğunu elde edememiştir (Güney cephesinde).',
    )
    expect(said('france-did-not-find-what-it-hoped', 'en', bare)).toBe(
      'France fails to attain its hopes (at the southern front).',
    )
    expect(said('council-in-its-election', 'tr', bare)).toBe('İcra Vekilleri Heyeti, seçimiyle oluşur (2 Mayıs).')
    expect(said('cemal-pasa-in-journey', 'en', { ...bare, subject: 'britain', object: 'italy-resentment' })).toBe(
      'Britain sets out on Italy’s resentment.',
    )
  })
})

describe('the words of a claim for its own sentence', () => {
  it('stand for its ends, and take the endings of the template', () => {
    expect(said('greece-undergoes-defeat', 'tr')).toBe('Yunanistan, yenilgiye uğrar.')
    expect(said('greece-undergoes-defeat', 'en')).toBe('Greece suffers a defeat.')
    expect(said('greece-undergoes-defeat', 'en', { said: undefined })).toBe('Greece suffers the Greek defeat.')
  })

  it('may tell the whole of it, to which nothing is added, with its modality, denial and facts', () => {
    const id = 'tevfik-pasa-says-tbmm-represents-nation'
    expect(said(id, 'tr')).toBe(
      'Tevfik Paşa, Türk milletinin gerçek temsilcisinin Türkiye Büyük Millet Meclisi olduğunu söyler.',
    )
    expect(said(id, 'en')).toBe(
      'Tevfik Pasha says that the Grand National Assembly is the true representative of the Turkish nation.',
    )
    const more = { place: 'london', date: { written: '1921', calendar: 'gregorian', basis: 'text' } }
    expect(said(id, 'en', { ...more, polarity: 'negated' })).toBe(said(id, 'en'))
    expect(said('sivas-congress-in-sivas', 'tr')).toBe('Kongre, Sivas’ta toplanır (4 Eylül 1919).')
    const expected = 'attendance-expected-to-bring-recognition'
    expect(said(expected, 'tr')).toMatch(/ katılmakla resmen tanınmayı bekler\. Metin bunu doğrular\.$/)
    expect(said('france-did-not-find-what-it-hoped', 'tr')).toBe('Fransa, Güney cephesinde umduğunu bulamaz.')
  })

  it('stand for an object that is its holder too, and are not shortened by the subject’s name', () => {
    const own = { said: { object: { tr: 'Meclis', en: 'the Assembly itself' } } }
    expect(said('tbmm-demands-direct-invitation', 'en', own)).toMatch(/ invite the Assembly itself directly\.$/)
    const named = { said: { object: { tr: 'Cemal Paşa’nın yolu', en: 'Cemal Pasha’s way' } } }
    expect(said('cemal-pasa-in-journey', 'tr', named)).toBe('Cemal Paşa, Cemal Paşa’nın yoluna çıkar.')
  })

  it('close the sentence with what the text says, instead of that it says nothing', () => {
    const id = 'entente-expected-to-make-propaganda'
    expect(said(id, 'tr')).toMatch(/ hesaba katar\. Metin, bunun engellendiğini söyler\.$/)
    expect(said(id, 'en')).toMatch(/ want peace”\. The text says that it was prevented\.$/)
    expect(said(id, 'en', { said: undefined })).toMatch(/ Whether it came about, the text does not say\.$/)
  })
})

describe('a value', () => {
  it('is told in words: small numbers and durations', () => {
    expect(said('battles-last-twelve-years', 'tr')).toBe('Devamlı muharebeler, on iki yıl sürer.')
    expect(said('battles-last-twelve-years', 'en')).toBe('The continual fighting lasts twelve years.')
    expect(said('battles-last-twelve-years', 'en', { value: { duration: 'P1Y13D' } })).toMatch(/ one year, 13 days\.$/)
    expect(said('moscow-delegation-counts-five', 'tr')).toBe('Moskova murahhas heyeti, beş kişiden oluşur.')
    expect(said('moscow-delegation-counts-five', 'en')).toBe('The Moscow delegation consists of five people.')
    expect(said('padisah-sovereign-in-name-only', 'tr')).toBe('Padişah, “sözde hâkim” diye nitelenir.')
  })

  it('is told as a date, in the language of the sentence', () => {
    const bounds = { earliest: '1920-10-16', latest: '1920-10-16' }
    const id = 'secret-sessions-16-october-dated'
    expect(said(id, 'tr', { bounds })).toMatch(/ için 16 Teşrinievvel 1336 \[16 Ekim 1920\] tarihi verilir\.$/)
    expect(said(id, 'en', { bounds })).toMatch(/ is 16 October 1920 \[“16 Teşrinievvel 1336”\]\.$/)
    expect(said(id, 'en')).toMatch(/ is “16 Teşrinievvel 1336”\.$/)
  })

  it('is told by its event where it is a date that counts from one', () => {
    const bounds = { earliest: '1919-10-01', latest: '1919-11-30' }
    expect(plainly('eliava-mission-dated', 'tr', { bounds })).toBe(
      'Gizli İstanbul görevi, Sivas Kongresi’nden sonradır (“bir-iki ay sonra”).',
    )
    expect(said('eliava-mission-dated', 'en', { bounds })).toBe(
      'The secret mission to Istanbul is placed one to two months after the Sivas Congress.',
    )
    const { value } = claimOf('eliava-mission-dated') as { value: { date: { relativeTo: object } } }
    const apart = (min: string, max: string) => ({
      value: { date: { ...value.date, relativeTo: { ...value.date.relativeTo, min, max } } },
    })
    expect(said('eliava-mission-dated', 'en', apart('P3D', 'P1M'))).toMatch(/ placed three days to one month after /)
    expect(said('eliava-mission-dated', 'en', apart('P1Y', 'P1Y'))).toMatch(/ placed one year after /)
    expect(plainly('berlin-contact-dated', 'en')).toBe(
      'The contact in Berlin is placed after the secret mission to Istanbul.',
    )
  })
})

describe('what a claim says beside its ends', () => {
  it('follows in brackets: those who take part, where and when', () => {
    expect(plainly('entente-opposes-freedom', 'tr')).toBe(
      'İtilaf Devletleri, Türklerin hürriyetine karşı çıkar (Sevr Muahedesi aracılığıyla).',
    )
    const id = 'soviets-to-reinforce-turkish-rights'
    expect(plainly(id, 'tr')).toMatch(/\(takviye ederek; emperyalizm cephesine karşı\)\.$/)
    expect(plainly(id, 'en')).toMatch(/\(by reinforcing them; against the imperialist front\)\.$/)
    expect(plainly('entente-dictates-sevres', 'en')).toMatch(/\(at Sèvres\)\.$/)
    const both = ['istanbul-government', 'padisah'].map((entity) => ({ entity, role: 'against' }))
    expect(plainly('entente-opposes-freedom', 'tr', { participants: both })).toMatch(
      / \(İstanbul Hükümeti ve Padişah’a karşı\)\.$/,
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
    expect(said(id, 'tr', dated('2 Mayıs', { inferred: ['year'] }))).toMatch(/ \(2 Mayıs \[1920\]\)\.$/)
    expect(said(id, 'en', dated('2 Mayıs', { inferred: ['year'] }))).toMatch(/ \(2 May \[1920\]\)\.$/)
    const open = { ...dated('2 Mayıs', { inferred: ['year'] }), bounds: { earliest: '1920-05-02' } }
    expect(said(id, 'tr', open)).toMatch(/ \(2 Mayıs \[2 Mayıs 1920 –\]\)\.$/)
  })

  it('a date that counts from an event by it, and by its days where both ends are known', () => {
    const days = { bounds: { earliest: '1919-10-01', latest: '1919-11-30' } }
    const id = 'soviet-government-sends-eliava'
    expect(plainly(id, 'tr', days)).toMatch(/ \(bir-iki ay sonra \[Ekim\s–\sKasım 1919\]\)\.$/)
    expect(plainly(id, 'en', days)).toMatch(
      / \(one to two months after the Sivas Congress \[October\s–\sNovember 1919\]\)\.$/,
    )
    const open = { bounds: { earliest: '1919-10-01' } }
    expect(plainly('talat-pasa-in-berlin', 'tr', open)).toMatch(/ \(o tarihte \[Berlin’deki temas sırasında\]\)\.$/)
    expect(plainly('talat-pasa-in-berlin', 'en', open)).toMatch(/ \(at the time of the contact in Berlin\)\.$/)
  })
})

describe('every claim of the dataset', () => {
  it.each(claims.map((claim) => [claim.id, claim] as const))('%s is a sentence in both languages', (_, claim) => {
    const acts =
      claim.modality === 'intended' || claim.modality === 'reported' ? [undefined, ...Act.options] : [undefined]
    for (const [lang, act] of acts.flatMap((one) => [['tr', one] as const, ['en', one] as const])) {
      for (const sentence of [say(claim, lang, { act }), plainly(claim.id, lang, { act })]) {
        expect(sentence).toMatch(/^[\p{Lu}“\d]/u)
        expect(sentence).toMatch(/[^\s.]\.$/)
        expect(sentence).not.toMatch(/[{}|]|\[\[|\]\]| {2}|\(\)| [,.;:)]|undefined/)
      }
    }
  })
})
