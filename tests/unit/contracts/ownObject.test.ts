import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Filling, fillTemplate } from '../../../contracts/fillTemplate.ts'
import { ownObject } from '../../../contracts/ownObject.ts'
import { withCase } from '../../../contracts/turkish/caseEnding.ts'

const say = (template: string, subject: Filling, object: Filling, lang: string) =>
  fillTemplate(template, { subject, object: ownObject(object, subject, lang) }, lang)

describe('an object that is called after its subject', () => {
  it.each([
    ['Cemal Paşa', 'Person', 'Cemal Paşa’nın yolculuğu', 'acc', 'Cemal Paşa, yolculuğunu'],
    ['Fransa', 'Polity', 'Fransa’nın hayal kırıklığı', 'dat', 'Fransa, hayal kırıklığına'],
    ['Bolşevikler', 'Group', 'Bolşeviklerin vaadi', 'abl', 'Bolşevikler, vaadinden'],
    ['Moskova murahhas heyeti', 'Delegation', 'Moskova murahhas heyetinin yolculuğu', 'loc', /heyeti, yolculuğunda$/],
  ])('leaves out %s (%s) of %s in Turkish, with the ending of the whole', (text, kind, object, wanted, says) => {
    expect(say(`{subject}, {object:${wanted}}`, { text, kind }, { text: object, kind: 'Event' }, 'tr')).toMatch(says)
  })

  it.each([
    [{ text: 'Cemal Pasha', kind: 'Person' }, 'Cemal Pasha’s journey', 'Cemal Pasha makes the journey'],
    [{ text: 'France', kind: 'Polity' }, 'France’s hopes', 'France makes its hopes'],
    [{ text: 'the Bolsheviks', kind: 'Group', plural: true }, 'the Bolsheviks’ aim', 'the Bolsheviks makes their aim'],
  ])('becomes the, its or their in English', (subject, object, says) => {
    expect(say('{subject} makes {object}', subject, { text: object, kind: 'Event' }, 'en')).toBe(says)
  })

  it('stays where it is only called alike, and where nothing would be left of it', () => {
    const subject = { text: 'Yunanistan', kind: 'Polity' }
    for (const text of ['Yunan yenilgisi', 'Yunanistan’ın', 'Yunanistan’ınki', 'Enver Paşa’nın yolculuğu'])
      expect(ownObject({ text }, subject, 'tr')).toEqual({ text })
    expect(ownObject({ text: 'Britain’s wish' }, { text: '' }, 'en')).toEqual({ text: 'Britain’s wish' })
    expect(ownObject({ text: 'Yunanistan’ın ' }, subject, 'tr')).toEqual({ text: 'Yunanistan’ın ' })
  })

  it.each([
    ['', '’s wish', 'en'],
    [' ', ' ’s wish', 'en'],
    [' ', '  isteği', 'tr'],
    ['Britain', 'Britain’s wish', 'de'],
  ])('stays where the subject has no name, and in other languages: %j of %j (%s)', (subject, object, lang) => {
    expect(ownObject({ text: object }, { text: subject }, lang)).toEqual({ text: object })
  })

  it('says in any case what the whole would have said after the name', () => {
    const word = fc.stringMatching(/^[A-ZÇĞİÖŞÜ][a-zçğıöşü]{1,8}$/)
    fc.assert(
      fc.property(word, fc.constantFrom('acc', 'dat', 'loc', 'abl', 'gen', 'ins'), (name, wanted) => {
        const subject = { text: name, kind: 'Polity' }
        const owner = `${withCase(name, 'gen', subject)} `
        const whole = { text: `${owner}isteği`, kind: 'Idea' }
        const said = say(`{subject}, {object:${wanted}}`, subject, whole, 'tr')
        expect(said).toBe(`${name}, ${withCase(whole.text, wanted, whole).slice(owner.length)}`)
      }),
    )
  })
})
