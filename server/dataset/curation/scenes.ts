import type { Dataset } from '../../../contracts/dataset.ts'
import { type StoryRun, storyRuns } from '../../../contracts/story.ts'
import { clip } from '../errors.ts'
import type { Finding } from './findings.ts'

/** Finds sentences of scenes that link no claim and are not marked as the author's own. */
export function bareSentences({ stories }: Dataset): Finding[] {
  return stories.flatMap(({ id, scenes }) =>
    scenes.flatMap((scene) =>
      Object.entries(scene.text).flatMap(([lang, text]) =>
        storyRuns(text)
          .flatMap((paragraph) => bareIn(paragraph, lang))
          .map((sentence) => ({
            rule: 'scene-bare' as const,
            id: `${id}/${scene.id}`,
            message: `says without a claim (${lang}) ${clip(sentence)}`,
          })),
      ),
    ),
  )
}

function bareIn(paragraph: StoryRun[], lang: string): string[] {
  const text = paragraph.map((run) => run.text).join('')
  let end = 0
  const answered = paragraph.flatMap((run) => {
    const start = end
    end += run.text.length
    return run.claim !== undefined || run.own ? [[start, end] as const] : []
  })
  let at = 0
  return sentencesOf(text, lang).flatMap((sentence) => {
    const [from, to] = [at, at + sentence.trimEnd().length]
    at += sentence.length
    const bare = /\p{L}/u.test(sentence) && !answered.some(([start, stop]) => start < to && stop > from)
    return bare ? [sentence.trim()] : []
  })
}

/** The full stop of an ordinal (*2. İnönü*) or an initial ends no sentence. */
const NO_END = /(^|[^\d])\d{1,2}\.\s*$|(^|[\s.])\p{Lu}\.\s*$/u

function sentencesOf(text: string, lang: string): string[] {
  const sentences: string[] = []
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1)
    if (last !== undefined && NO_END.test(last)) sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences
}
