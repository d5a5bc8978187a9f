import { z } from 'zod'
import { pages } from './addresses.ts'
import { Evidence } from './claim.ts'
import { nameOf } from './claimSentence.ts'
import { DatasetCard } from './dataset.ts'
import type { ClaimDetail } from './detail.ts'
import { capitalised, fillTemplate } from './fillTemplate.ts'
import { type EntityCard, Version } from './graph.ts'
import { Id } from './ids.ts'
import { inLanguage, Language } from './label.ts'
import { Modality, Polarity } from './modality.ts'
import { type NoteWords, noteRuns } from './noteRuns.ts'
import { type SentenceWords, sentenceOf } from './sentence.ts'
import { shortVersion } from './shortVersion.ts'
import { Source } from './source.ts'
import { TextRun } from './textRun.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A path told as a paragraph: one sentence for each claim, with its footnote number. Grows by addition only. */
export const Argument = z.strictObject({
  format: z.literal('izlek-argument'),
  lang: Language,
  title: z.string(),
  sentences: z
    .array(
      z.strictObject({
        text: z.string(),
        step: z.int().min(1),
        note: z.int().min(1),
        /** Said after it: the two only share a setting. */
        setting: z.string().optional(),
      }),
    )
    .min(1),
  notes: z.array(
    z.strictObject({
      number: z.int().min(1),
      claim: Id,
      modality: Modality,
      polarity: Polarity,
      explicit: z.boolean(),
      evidence: z.array(Evidence),
      link: z.url().optional(),
      runs: z.array(TextRun),
    }),
  ),
  sources: z.array(Source),
  dataset: z.strictObject({
    ...DatasetCard.pick({ id: true, title: true, licence: true, rights: true, cite: true }).shape,
    version: Version,
  }),
  link: z.url().optional(),
  colophon: z.array(TextRun),
})
export type Argument = z.infer<typeof Argument>

/** The interface's words in an argument. */
export interface ArgumentWords extends SentenceWords, NoteWords {
  /** `{from}` and `{to}` are the ends. */
  title: string
  /** `{from}` and `{to}` are those who only share `{setting}`. */
  setting: string
  /** `{cite}`, `{dataset}` and `{version}`. */
  colophon: string
}

/** Input of an argument: for each step of a path, in order, the claims that support it. */
export interface ArgumentInput {
  from: string
  to: string
  steps: readonly (readonly ClaimDetail[])[]
  /** Settings that a step (from 0) and the one after it share, with those on both sides. */
  settings?: readonly { step: number; entity: string; from: string; to: string }[]
  /** The cards of all entities that the claims name. */
  entities: ReadonlyMap<string, EntityCard>
  dataset: DatasetCard & { version: string; vocabulary: Vocabulary }
  sources: readonly Source[]
  lang: string
  words: ArgumentWords
  /** Public address, without a slash at the end, if there is one, and the address of the path there. */
  origin: string | undefined
  address: string
}

/** Makes an argument of a path. Throws where an entity, predicate or source that a claim names is missing. */
export function argumentOf({
  from,
  to,
  steps,
  settings = [],
  entities,
  dataset,
  sources,
  lang,
  words,
  origin,
  address,
}: ArgumentInput): Argument {
  const link = origin && origin + address
  const name = (id: string) => nameOf(id, given(entities.get(id), `entity ${id}`), lang)
  const source = (id: string) =>
    given(
      sources.find((one) => one.id === id),
      `source ${id}`,
    )
  const predicate = (id: string) =>
    given(
      dataset.vocabulary.predicates.find((one) => one.id === id),
      `predicate ${id}`,
    )
  const sharedBy = (step: number) => {
    const shared = settings.find((one) => one.step + 2 === step)
    if (!shared) return {}
    const filled = { from: name(shared.from), to: name(shared.to), setting: name(shared.entity) }
    return { setting: capitalised(fillTemplate(words.setting, filled, lang), lang) }
  }
  const told = steps.flatMap((claims, at) => claims.map((claim) => ({ claim, step: at + 1 })))
  const used = new Set(told.flatMap(({ claim }) => claim.evidence.map((evidence) => evidence.source)))
  const cite = inLanguage(dataset.cite, lang).text.replace(/\.$/, '')
  return {
    format: 'izlek-argument',
    lang,
    title: capitalised(fillTemplate(words.title, { from: name(from), to: name(to) }, lang), lang),
    sentences: told.map(({ claim, step }, at) => ({
      text: sentenceOf(claim, {
        predicate: predicate(claim.predicate),
        name,
        sourceLang: (id) => source(id).lang,
        lang,
        words,
      }),
      step,
      note: at + 1,
      ...(told[at + 1]?.step === step ? {} : sharedBy(step)),
    })),
    notes: told.map(({ claim }, index) => {
      const at = origin && origin + pages.claim(claim.id)
      return {
        number: index + 1,
        claim: claim.id,
        modality: claim.modality,
        polarity: claim.polarity,
        explicit: claim.explicit,
        evidence: claim.evidence.map(({ passages: _, translated: __, ...evidence }) => evidence),
        ...(at === undefined ? {} : { link: at }),
        runs: noteRuns(claim, { name: (id) => name(id).text, source, lang, words, dataset, link: at }),
      }
    }),
    sources: sources.filter(({ id }) => used.has(id)),
    dataset: {
      id: dataset.id,
      title: dataset.title,
      licence: dataset.licence,
      rights: dataset.rights,
      cite: dataset.cite,
      version: dataset.version,
    },
    ...(link === undefined ? {} : { link }),
    colophon: [
      {
        text: fillTemplate(
          words.colophon,
          { cite: { text: cite }, dataset: { text: dataset.id }, version: { text: shortVersion(dataset.version) } },
          lang,
        ),
      },
      ...(link === undefined ? [] : [{ text: ' ' }, { text: link, href: link }]),
    ],
  }
}

function given<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`An argument needs ${what}, which is not given`)
  return value
}
