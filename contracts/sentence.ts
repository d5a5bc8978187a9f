import type { Templates } from './actTemplate.ts'
import { boundsInWords } from './boundsInWords.ts'
import type { Claim } from './claim.ts'
import type { Bounds, DateStatement } from './dates.ts'
import { capitalised, type Filling, type Fillings, fillTemplate, placeholders } from './fillTemplate.ts'
import { inLanguage } from './label.ts'
import { isLeftOpen } from './leftOpen.ts'
import { ownObject } from './ownObject.ts'
import { type FrameWords, type Framing, framingOf } from './sentenceFrame.ts'
import type { Predicate } from './vocabulary.ts'

/**
 * Words of the interface round a sentence, as templates. In a frame `{sentence}` continues a sentence and `{Sentence}`
 * starts one after a colon. Facts are details of a claim beside its ends; `{name}` is an entity.
 */
export interface SentenceWords extends FrameWords {
  /** A holder that is the object too, whose name has just been said. */
  itself: string
  /** `open`: the text does not say whether a belief was right; `ahead`: nor whether what was expected came about. */
  mistaken: { true: string; false: string; open: string; ahead: string }
  facts: Record<'place' | 'date' | 'through' | 'on-behalf-of' | 'against' | 'with' | 'to', string>
  /** A date only known as before, after or at the time of an event, `{name}`. */
  relative: Record<NonNullable<DateStatement['relativeTo']>['is'], string>
}

/** Input of a sentence besides its claim. */
export interface SentenceContext {
  predicate: Predicate
  /** The label of an entity in the language of the sentence. */
  name(id: string): Filling
  /** Value of the claim in words, where it has no object. */
  value?: string | undefined
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
  const framing = framingOf(claim, words, templatesIn(predicate, lang), { plural, lang })
  const { frame } = framing
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
  const mistaken = isLeftOpen(claim)
    ? claim.act === 'expects'
      ? 'ahead'
      : 'open'
    : claim.mistaken === undefined
      ? undefined
      : claim.mistaken
        ? 'true'
        : 'false'
  const judged = mistaken ? ` ${words.mistaken[mistaken]}` : ''
  return `${capitalised(framed, frame ? lang : told)}.${judged}`
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
  const { sentence } = claim.polarity === 'negated' ? predicate.negated : predicate
  const said = whole === undefined ? inLanguage(sentence, lang) : { text: whole, lang }
  const template = frame !== undefined && /^\p{L}/u.test(said.text) ? lowered(said.text, said.lang) : said.text
  const date = claim.date && dateInWords(claim.date, claim, context)
  const subject = context.name(claim.subject)
  const names = placeholders(template)
  const follows = names.indexOf('subject') < names.indexOf('object')
  const again = holder !== undefined && holder === claim.object && template.includes('{holder')
  const object = claim.object === undefined ? undefined : again ? itself(holder, context) : context.name(claim.object)
  const fillings: Fillings = {
    subject,
    holder: holder === undefined ? undefined : context.name(holder),
    object: object && follows ? ownObject(object, subject, said.lang) : object,
    value: { text: context.value ?? '' },
    role: { text: claim.role ? inLanguage(claim.role, lang).text : '' },
    place: claim.place === undefined ? undefined : context.name(claim.place),
    date: { text: date ?? '' },
    to: joined(
      (claim.participants ?? []).filter(({ role }) => role === 'to').map(({ entity }) => context.name(entity)),
      lang,
    ),
  }
  const clause = fillTemplate(template, fillings, said.lang).replace(/\s*\.\s*$/, '')
  const facts = factsOf(claim, date, context, new Set(names)).join('; ')
  const withFacts = clause.endsWith(')') ? `${clause.slice(0, -1)}; ${facts})` : `${clause} (${facts})`
  return { text: facts ? withFacts : clause, lang: said.lang }
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
    ...(participants ?? []).filter(({ role }) => !said.has(role)).map(({ entity, role }) => of(role, name(entity))),
    ...(place !== undefined && !said.has('place') ? [of('place', name(place))] : []),
    ...(date !== undefined && !said.has('date') ? [of('date', { text: date })] : []),
  ]
}

// Several as one: endings follow the last.
function joined(names: Filling[], lang: string): Filling | undefined {
  const last = names.at(-1)
  return last && { ...last, text: new Intl.ListFormat(lang).format(names.map(({ text }) => text)) }
}

// A date in the words of its source, with its meaning in brackets where it is not plain; in another language the words
// in quotation marks, or only the meaning.
function dateInWords(
  { written, calendar, basis, inferred, relativeTo }: DateStatement,
  { bounds, evidence }: Claim & { bounds?: Bounds | undefined },
  { sourceLang, name, lang, words }: SentenceContext,
): string {
  const plain = calendar === 'gregorian' && basis === 'text' && !inferred
  const relative = relativeTo && fillTemplate(words.relative[relativeTo.is], { name: name(relativeTo.event) }, lang)
  const meaning = bounds ? boundsInWords(bounds, lang) : relative
  const same = sourceLang(evidence[0]?.source ?? '') === lang
  if (plain && meaning && !same) return meaning
  const quoted = same ? written : `“${written}”`
  return meaning && !plain ? `${quoted} [${meaning}]` : quoted
}

function lowered(text: string, lang: string): string {
  const [first = ''] = text
  return first.toLocaleLowerCase(lang) + text.slice(first.length)
}
