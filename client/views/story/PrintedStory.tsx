import '../../i18n/areas/print.ts'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import { inLanguage } from '../../../contracts/label.ts'
import { placePicture } from '../../../drawing/layout/placePicture.ts'
import type { Words } from '../../../drawing/lines.ts'
import type { Places } from '../../../drawing/places.ts'
import type { Drawn } from '../../../drawing/shapes.ts'
import { publicAddress } from '../../base.ts'
import { paperPicture } from '../../canvas/paperPicture.ts'
import type { Asking } from '../../print/askNow.ts'
import { toldLines } from '../../print/printedNotes.ts'
import { Sheet } from '../../print/Sheet.tsx'
import { usePrinted } from '../../print/usePrinted.tsx'
import { LabelText, useLang, useMarkedLabel } from '../../text/LabelText.tsx'
import { useCitation } from '../../text/useCitation.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { footnotesOf } from './footnotes.ts'
import { PrintedEndnotes, PrintedScene } from './PrintedScene.tsx'

/** The most scenes that are printed at once. */
const MOST = 40
/** The room of a scene's picture in px, so that its text stands on the same sheet. */
const SCENE = { width: 642, height: 250 }
const PATIENCE = 0.05

type Story = AnswerOf<'story'>
type Scene = Story['story']['scenes'][number]

/** A story as pages of a book: every scene with its picture and text, and the notes at the end. */
export function PrintedStory({ story, scene: open }: { story: string; scene: string | undefined }) {
  const { t } = useTranslation(['print', 'shell'])
  const lang = useLang()
  const say = useMarkedLabel()
  const { symmetric, works } = useVocabulary()
  const cite = useCitation()
  const words = { language: lang, wording: () => '', symmetric, works }
  const make = async ({ ask, letOn }: Asking) => {
    const { first, scenes, entities } = await told(story, open, ask)
    const printed = []
    for (const scene of scenes) {
      await letOn()
      const footnotes = footnotesOf(inLanguage(scene.text, lang).text, scene.claims)
      const numbers = new Map(footnotes.map((claim, at) => [claim, at + 1]))
      const lines = toldLines(scene.graph.relations)
      printed.push({ scene, footnotes, lines, drawn: pictureOf(scene, words, numbers, scene.details) })
    }
    const title = say(first.story.title)
    const left = first.contents.length - scenes.length
    return (
      <Sheet
        view={t('shell:views.story')}
        title={title}
        subtitle={<LabelText label={first.story.summary} />}
        citation={cite(title, { name: 'story', id: story }, publicAddress(pages.story(story)), first.version)}
      >
        <p>{t('scenes', { count: scenes.length })}</p>
        {left > 0 && <p>{t('moreScenes', { count: left, most: MOST })}</p>}
        {printed.map(({ scene, footnotes, lines, drawn }) => (
          <PrintedScene
            key={scene.id}
            number={first.contents.findIndex(({ id }) => id === scene.id) + 1}
            scene={scene}
            footnotes={footnotes}
            lines={lines}
            drawn={drawn}
          />
        ))}
        <PrintedEndnotes
          scenes={printed.map(({ scene, footnotes }) => ({
            scene,
            footnotes,
            number: first.contents.findIndex(({ id }) => id === scene.id) + 1,
          }))}
          entities={entities}
        />
      </Sheet>
    )
  }
  return usePrinted(make)
}

// From the first scene on, or from the open one in a story that is longer than a print.
async function told(story: string, open: string | undefined, ask: Asking['ask']) {
  const first = await ask('story', { params: { id: story } })
  const from =
    first.contents.length > MOST && open ? await ask('story', { params: { id: story }, query: { scene: open } }) : first
  const scenes: Scene[] = []
  const entities = new Map<string, EntityCard>()
  for (let page: Story | undefined = from; page && scenes.length < MOST; ) {
    scenes.push(...page.story.scenes.slice(0, MOST - scenes.length))
    for (const card of page.entities) entities.set(card.id, card)
    page =
      page.next && scenes.length < MOST
        ? await ask('story', { params: { id: story }, query: { scene: page.next } })
        : undefined
  }
  return { first, scenes, entities }
}

// Where the entities of a scene stand on paper: found once, as the browser waits for it.
const placed = new WeakMap<Scene['graph'], Places>()

function pictureOf(
  { graph }: Scene,
  words: Words,
  numbers: ReadonlyMap<string, number>,
  details: Scene['details'],
): Drawn {
  const { entities, relations } = graph
  const places = placed.get(graph) ?? placePicture({ entities, relations, ...SCENE }, PATIENCE)
  placed.set(graph, places)
  const numberOf = (lines: readonly string[]) =>
    details
      .filter(({ relation, polarity }) => lines.includes(`${relation}~${polarity}`))
      .flatMap(({ id, explicit }) => {
        const number = numbers.get(id)
        return number === undefined ? [] : [{ number, explicit }]
      })
      .sort((a, b) => a.number - b.number)
      .map(({ number, explicit }) => (explicit ? String(number) : `[${number}]`))
      .join(', ')
  return paperPicture({ entities, relations, places, words, numberOf, ...SCENE })
}
