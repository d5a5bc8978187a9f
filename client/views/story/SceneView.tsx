import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { inLanguage } from '../../../contracts/label.ts'
import type { Selected } from '../../../drawing/places.ts'
import type { PlateHandle } from '../../canvas/plateProps.ts'
import { useCommands } from '../../commands/commands.ts'
import { openedIn } from '../../evidence/useSlipPlace.ts'
import { useTitle } from '../../page/title.ts'
import { closeBeside, openBeside } from '../../state/history/beside.ts'
import { go } from '../../state/history/history.ts'
import { pictureOnCanvas } from '../../state/history/pictureOnCanvas.ts'
import { LabelText, MarkedText, useLang, useMarkedLabel } from '../../text/LabelText.tsx'
import { Endnotes } from './Endnotes.tsx'
import { footnotesOf } from './footnotes.ts'
import { SceneEvidence } from './SceneEvidence.tsx'
import { SceneProgress } from './SceneProgress.tsx'
import { SceneText } from './SceneText.tsx'
import styles from './SceneView.module.css'
import { StoryPlate } from './StoryPlate.tsx'
import { useShownScene } from './useShownScene.ts'
import { useSwipe } from './useSwipe.ts'

/**
 * The scene at a place of a page: its text, the sentences that it rests on, its plate, and beside it those of `entity`
 * or `relation`; next and previous by button, key and swipe.
 */
export function SceneView({
  answer,
  at,
  next,
  entity,
  relation,
}: {
  answer: AnswerOf<'story'>
  at: number
  /** The scene after it, as soon as it is fetched. */
  next: AnswerOf<'story'>['story']['scenes'][number] | undefined
  entity?: string | undefined
  relation?: string | undefined
}) {
  const { t } = useTranslation('story')
  const say = useMarkedLabel()
  const lang = useLang()
  const { story, version, entities: cards, contents, omitted } = answer
  // The caller has found the scene.
  const told = story.scenes[at]!
  const plate = useRef<PlateHandle>(null)
  const { shown, places, shared, keep } = useShownScene(
    plate,
    useMemo(() => ({ scene: told, entities: cards }), [told, cards]),
    next,
  )
  const { scene, entities } = shown
  const [open, setOpen] = useState<string | boolean>(false)
  const [pointed, setPointed] = useState<string>()
  useTitle(`${say(scene.title)} · ${say(story.title)}`)

  // Turned from the scene of the address, which the page may still be on its way to.
  const target = omitted.before + at
  const goTo = (to: number) => {
    const other = contents[to]
    if (!other) return
    setPointed(undefined)
    go(pages.story(story.id, other.id))
  }
  useCommands({
    sceneBack: { act: () => goTo(target - 1) },
    sceneOn: { act: () => goTo(target + 1) },
    notes: { act: () => setOpen(!open) },
  })
  const swipe = useSwipe((to) => goTo(to === 'left' ? target + 1 : target - 1))

  const opened = useMemo(
    () => (scene.id === told.id ? openedIn(scene.graph, entity, relation) : undefined),
    [scene, told, entity, relation],
  )
  const close = (within: boolean) => {
    if (opened) closeBeside(pages.story(story.id, scene.id))
    if (within) plate.current?.focus()
  }
  const openItem = (item: Selected | undefined) => {
    if (item) openBeside(pages.story(story.id, scene.id, item), opened !== undefined)
    else close(false)
  }
  const toCanvas = (id: string) => go(pictureOnCanvas(scene.graph.entities, places, id))
  const text = inLanguage(scene.text, lang)
  const footnotes = footnotesOf(text.text, scene.claims)
  const place = contents.findIndex(({ id }) => id === scene.id)
  const count = contents.length
  return (
    <div className={styles.view}>
      <StoryPlate
        plate={plate}
        scene={scene}
        story={story.id}
        places={places}
        shared={shared}
        pointed={pointed}
        opened={opened}
        onOpen={openItem}
        onPlaces={keep}
      >
        {(corner) =>
          opened && (
            <SceneEvidence
              scene={scene}
              version={version}
              footnotes={footnotes}
              entities={entities}
              opened={opened}
              corner={corner}
              onEntity={toCanvas}
              onClose={close}
            />
          )
        }
      </StoryPlate>
      <section className={styles.words} aria-label={t('text')} {...swipe}>
        <div className={styles.scroll}>
          <div className={styles.body}>
            <p className={styles.meta}>
              <LabelText label={story.title} />
              <span>{t('position', { number: place + 1, count })}</span>
            </p>
            <h1 className={styles.title}>
              <LabelText label={scene.title} />
            </h1>
            <SceneText
              text={text}
              footnotes={footnotes}
              onPoint={setPointed}
              onEntity={toCanvas}
              onFootnote={setOpen}
            />
            {scene.notes && (
              <p className={styles.notes}>
                <LabelText label={scene.notes} />
              </p>
            )}
          </div>
          <Endnotes
            details={footnotes.flatMap((id) => scene.details.find((detail) => detail.id === id) ?? [])}
            version={version}
            entities={entities}
            open={open}
            onOpen={setOpen}
            onPoint={setPointed}
          />
        </div>
        <SceneProgress story={story.id} scenes={contents} at={target} onGo={goTo} />
        <p className="hidden" role="status">
          <MarkedText text={t('announce', { number: place + 1, count, title: say(scene.title) })} />
        </p>
      </section>
    </div>
  )
}
