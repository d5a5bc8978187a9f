import { describe, expect, it } from 'vitest'
import { NOUN_FORMS, verbNoun } from '../../../../contracts/turkish/verbNoun.ts'

const FORMS = (words: string) => words.split(' ')

/** Affirmed and denied verb, its nine forms, and those of its denial. */
const VERBS: [affirmed: string, negated: string, forms: string, denied: string][] = [
  [
    'yapar',
    'yapmaz',
    'yapmak yapmayı yapmaya yapmakla yapmasını yapmasına yapacağı yapacağını yaptığını',
    'yapmamak yapmamayı yapmamaya yapmamakla yapmamasını yapmamasına yapmayacağı yapmayacağını yapmadığını',
  ],
  [
    'gider',
    'gitmez',
    'gitmek gitmeyi gitmeye gitmekle gitmesini gitmesine gideceği gideceğini gittiğini',
    'gitmemek gitmemeyi gitmemeye gitmemekle gitmemesini gitmemesine gitmeyeceği gitmeyeceğini gitmediğini',
  ],
  [
    'tanır',
    'tanımaz',
    'tanımak tanımayı tanımaya tanımakla tanımasını tanımasına tanıyacağı tanıyacağını tanıdığını',
    'tanımamak tanımamayı tanımamaya tanımamakla tanımamasını tanımamasına tanımayacağı tanımayacağını tanımadığını',
  ],
]

/** The *digini* and *ecegini* of verbs whose stem is not plain to see. */
const STEMS: [affirmed: string, negated: string, did: string, will: string][] = [
  ['bulunur', 'bulunmamaktadır', 'bulunduğunu', 'bulunacağını'],
  ['bulunmaktadır', 'bulunmaz', 'bulunduğunu', 'bulunacağını'],
  ['yayımlanmıştır', 'yayımlanmamıştır', 'yayımlandığını', 'yayımlanacağını'],
  ['verilmiştir', 'verilmemiştir', 'verildiğini', 'verileceğini'],
  ['kaybeder', 'kaybetmez', 'kaybettiğini', 'kaybedeceğini'],
  ['yönetir', 'yönetmez', 'yönettiğini', 'yöneteceğini'],
  ['destekler', 'desteklemez', 'desteklediğini', 'destekleyeceğini'],
  ['ister', 'istemez', 'istediğini', 'isteyeceğini'],
  ['elde eder', 'elde edemez', 'elde ettiğini', 'elde edeceğini'],
  ['yapar', 'yapamaz', 'yaptığını', 'yapacağını'],
  ['alır', 'alamaz', 'aldığını', 'alacağını'],
  ['kurar', 'kurmaz', 'kurduğunu', 'kuracağını'],
  ['görür', 'görmez', 'gördüğünü', 'göreceğini'],
  ['üyesidir', 'üyesi değildir', 'üyesi olduğunu', 'üyesi olacağını'],
  ['aittir', 'ait değildir', 'ait olduğunu', 'ait olacağını'],
  ['bağı vardır', 'bağı yoktur', 'bağı olduğunu', 'bağı olacağını'],
]

const template = (verb: string) => `{subject}, {object:acc} ${verb}[[ ({role})]].`

describe('a verb as a noun', () => {
  it.each(VERBS)('has nine forms each way: %s', (affirmed, negated, forms, denied) => {
    const given = { affirmed: template(affirmed), negated: template(negated) }
    const words = (negative: boolean) => NOUN_FORMS.map((form) => verbNoun(given, negative, form)?.words)
    expect(words(false)).toEqual(FORMS(forms).map((form) => `{object:acc} ${form}`))
    expect(words(true)).toEqual(FORMS(denied).map((form) => `{object:acc} ${form}`))
  })

  it('says by its ending that several do it', () => {
    const of = (affirmed: string, negated: string, negative = false) =>
      (['ecegini', 'digini', 'ecegi', 'meye'] as const).map(
        (form) => verbNoun({ affirmed: template(affirmed), negated: template(negated) }, negative, form, true)?.words,
      )
    const all = (words: string) => FORMS(words).map((form) => `{object:acc} ${form}`)
    expect(of('yapar', 'yapmaz')).toEqual(all('yapacaklarını yaptıklarını yapacağı yapmaya'))
    expect(of('görür', 'görmez')).toEqual(all('göreceklerini gördüklerini göreceği görmeye'))
    expect(of('gider', 'gitmez', true)).toEqual(all('gitmeyeceklerini gitmediklerini gitmeyeceği gitmemeye'))
    expect(of('aittir', 'ait değildir')[0]).toBe('{object:acc} ait olacaklarını')
  })

  it.each(STEMS)('finds the stem of %s and %s', (affirmed, negated, did, will) => {
    const given = { affirmed: template(affirmed), negated: template(negated) }
    expect(verbNoun(given, false, 'digini')?.words).toBe(`{object:acc} ${did}`)
    expect(verbNoun(given, false, 'ecegini')?.words).toBe(`{object:acc} ${will}`)
  })

  it('keeps that something cannot be done', () => {
    const given = { affirmed: template('elde eder'), negated: template('elde edemez') }
    expect(verbNoun(given, true, 'digini')?.words).toBe('{object:acc} elde edemediğini')
  })

  it('keeps a bracket before the verb with it, and gives the one behind by itself', () => {
    const of = (verb: string) => `{subject}, {object:acc}[[ {place:dat}]] ${verb}[[ ({role})]].`
    expect(verbNoun({ affirmed: of('gönderir'), negated: of('göndermez') }, false, 'mek')).toEqual({
      words: '{object:acc}[[ {place:dat}]] göndermek',
      tail: '[[ ({role})]]',
    })
  })

  it.each([
    ['{subject:gen} amacı şudur: {object}.', '{subject:gen} amacı {object} değildir.'],
    ['{subject} ile {object} arasında bağ vardır.', '{subject} ile {object} arasında bağ yoktur.'],
    ['{subject}, {object} leads.', '{subject}, {object} leads not.'],
    ['{subject}, {object:acc} sever.', '{subject}, {object:dat} güvenmez.'],
    ['{subject}, {object} dostudur.', '{subject}, {object} düşmanı değildir.'],
  ])('is not made of %s', (affirmed, negated) => {
    expect(verbNoun({ affirmed, negated }, false, 'mek')).toBeUndefined()
  })
})
