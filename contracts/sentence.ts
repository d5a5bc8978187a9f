import type { Templates } from './actTemplate.ts'
import type { Claim } from './claim.ts'
import { type DateContext, type DateWords, dateInWords, whenInWords } from './dateInWords.ts'
import type { Bounds } from './dates.ts'
import { durationInWords, numberInWords } from './durationInWords.ts'
import { capitalised, type Filling, type Fillings, fillTemplate, placeholders } from './fillTemplate.ts'
import { groupBy } from './groupBy.ts'
import { inLanguage } from './label.ts'
import { isLeftOpen } from './leftOpen.ts'
import { ownObject } from './ownObject.ts'
import { type FrameWords, type Framing, framingOf } from './sentenceFrame.ts'
import type { Predicate } from './vocabulary.ts'

/**
 * Words of the interface round a sentence, as templates. In a frame `{sentence}` continues a sentence and `{Sentence}`
 * starts one after a colon. Facts are details of a claim beside its ends; `{name}` is an entity.
 */
export interface SentenceWords extends FrameWords, DateWords {
  /** A holder that is the object too, whose name has just been said. */
  itself: string
  /** `open`: the text does not say whether a belief was right; `ahead`: nor whether what was expected came about. */
  mistaken: { true: string; false: string; open: string; ahead: string }
  facts: Record<'place' | 'date' | 'through' | 'on-behalf-of' | 'against' | 'with' | 'to', string>
}

/** Input of a sentence besides its claim. */
export interface SentenceContext {
  predicate: Predicate
  /** The label of an entity in the language of the sentence. */
  name(id: string): Filling
  /** Language of a source, for a date in its own words. */
  sourceLang(source: string): string | undefined
  lang: string
  words: SentenceWords
}

/**
 * Tells a claim as one sentence in a language, by its predicate's template, framed by its modality; a second one says
 * that it was mistaken, or that a belief is left open.
 */
export function sentenceOf(claim: Claim & { bounds?: Bounds | undefined }, context: SentenceContext): string {
  const { lang, words, predicate } = context
  const plural = context.name(claim.subject).plural === true
  const framing = claim.said?.sentence
    ? { holder: claim.holder }
    : framingOf(claim, words, templatesIn(predicate, lang), { plural, lang })
  const { frame }: Framing = framing
  const { text: clause, lang: told } = clauseOf(claim, context, framing)
  const framed = frame
    ? fillTemplate(
        frame,
        {
          holder: framing.holder === undefined ? undefined : context.name(framing.holder),
          sentence: { text: clause },
          Sentence: { text: capitalised(clause, told) },
        },
        lang,
      )
    : clause
  const closing = claim.said?.closing && inLanguage(claim.said.closing, lang).text
  const mistaken = isLeftOpen(claim)
    ? claim.act === 'expects'
      ? 'ahead'
      : 'open'
    : claim.mistaken === undefined
      ? undefined
      : claim.mistaken
        ? 'true'
        : 'false'
  const judged = closing ?? (mistaken && words.mistaken[mistaken])
  return `${capitalised(framed, frame ? lang : told)}.${judged ? ` ${judged}` : ''}`
}

function templatesIn({ sentence, negated }: Predicate, lang: string): Templates | undefined {
  const affirmed = sentence[lang]
  const denied = negated.sentence[lang]
  return affirmed === undefined || denied === undefined ? undefined : { affirmed, negated: denied }
}

// Fills the template without its full stop and appends the facts that have no place in it; gives its language too.
function clauseOf(
  claim: Claim & { bounds?: Bounds | undefined },
  context: SentenceContext,
  { frame, template: whole, holder }: Framing,
): { text: string; lang: string } {
  const { predicate, lang } = context
  const own = claim.said?.sentence
  const sentence = own ?? (claim.polarity === 'negated' ? predicate.negated : predicate).sentence
  const said = whole === undefined ? inLanguage(sentence, lang) : { text: whole, lang }
  const template = frame !== undefined && /^\p{L}/u.test(said.text) ? lowered(said.text, said.lang) : said.text
  const dates = dateContext(claim, context)
  const date = claim.date && dateInWords(claim.date, dates)
  const subject = end('subject', claim.subject, claim, context)
  const names = placeholders(template)
  const follows = names.indexOf('subject') < names.indexOf('object')
  const again = holder !== undefined && holder === claim.object && template.includes('{holder')
  const named = claim.object === undefined ? undefined : end('object', claim.object, claim, context)
  const object = again && !claim.said?.object ? itself(holder, context) : named
  const when = claim.value && 'date' in claim.value ? whenInWords(claim.value.date, dates) : undefined
  const fillings: Fillings = {
    subject,
    holder: holder === undefined ? undefined : context.name(holder),
    object: object && follows && !claim.said?.object ? ownObject(object, subject, said.lang) : object,
    value: { text: when !== undefined && names.includes('when') ? '' : valueInWords(claim, dates) },
    when: { text: when ?? '' },
    role: { text: claim.role ? inLanguage(claim.role, lang).text : '' },
    place: claim.place === undefined ? undefined : context.name(claim.place),
    date: { text: date ?? '' },
    to: joined(
      (claim.participants ?? []).filter(({ role }) => role === 'to').map(({ entity }) => context.name(entity)),
      lang,
    ),
  }
  const clause = fillTemplate(template, fillings, said.lang).replace(/\s*\.\s*$/, '')
  const facts = own ? '' : factsOf(claim, date, context, new Set(names)).join('; ')
  const withFacts = clause.endsWith(')') ? `${clause.slice(0, -1)}; ${facts})` : `${clause} (${facts})`
  return { text: facts ? withFacts : clause, lang: said.lang }
}

// An end by the words that the claim has for its own sentence, else by its label.
function end(which: 'subject' | 'object', id: string, { said }: Claim, { name, lang }: SentenceContext): Filling {
  const words = said?.[which]
  const { kind, plural, ...named } = name(id)
  return words ? { text: inLanguage(words, lang).text, kind, plural } : { kind, plural, ...named }
}

// A person keeps the name: a label does not tell he from she.
function itself(holder: string, { name, lang, words }: SentenceContext): Filling {
  const named = name(holder)
  if (named.kind === 'Person') return named
  return { text: fillTemplate(words.itself, { holder: named }, lang) }
}

function factsOf(
  { place, participants }: Claim,
  date: string | undefined,
  { name, lang, words }: SentenceContext,
  said: ReadonlySet<string>,
): string[] {
  const of = (fact: keyof SentenceWords['facts'], filling: Filling) =>
    fillTemplate(words.facts[fact], { name: filling }, lang)
  return [
    ...[...groupBy(participants ?? [], ({ role }) => role)].flatMap(([role, those]) => {
      const names = joined(
        those.map(({ entity }) => name(entity)),
        lang,
      )
      return names && !said.has(role) ? [of(role, names)] : []
    }),
    ...(place !== undefined && !said.has('place') ? [of('place', name(place))] : []),
    ...(date !== undefined && !said.has('date') ? [of('date', { text: date })] : []),
  ]
}

// Several as one: endings follow the last.
function joined(names: Filling[], lang: string): Filling | undefined {
  const last = names.at(-1)
  return last && { ...last, text: new Intl.ListFormat(lang).format(names.map(({ text }) => text)) }
}

function dateContext(
  { bounds, evidence }: Claim & { bounds?: Bounds | undefined },
  { sourceLang, name, lang, words }: SentenceContext,
): DateContext {
  return { bounds, same: sourceLang(evidence[0]?.source ?? '') === lang, name, lang, words }
}

function valueInWords({ value }: Claim, context: DateContext): string {
  const { words, lang } = context
  if (value === undefined) return ''
  if ('date' in value) return dateInWords(value.date, context)
  if ('duration' in value) return durationInWords(value.duration, words, lang)
  if ('text' in value) return inLanguage(value.text, lang).text
  return `${numberInWords(value.number, words, lang)} ${inLanguage(value.unit, lang).text}`
}

function lowered(text: string, lang: string): string {
  const [first = ''] = text
  return first.toLocaleLowerCase(lang) + text.slice(first.length)
}
