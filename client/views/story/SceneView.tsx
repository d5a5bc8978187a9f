import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { inLanguage } from '../../../contracts/label.ts'
import { useCommands } from '../../commands/commands.ts'
import { useTitle } from '../../page/title.ts'
import { go } from '../../state/history/history.ts'
import { LabelText, MarkedText, useLang, useMarkedLabel } from '../../text/LabelText.tsx'
import { Endnotes } from './Endnotes.tsx'
import { footnotesOf } from './footnotes.ts'
import { SceneProgress } from './SceneProgress.tsx'
import { SceneText } from './SceneText.tsx'
import styles from './SceneView.module.css'
import { StoryPlate } from './StoryPlate.tsx'
import { useSwipe } from './useSwipe.ts'

/**
 * The scene at a place of a page: its text, the sentences that it rests on, its plate; next and previous by button, key
 * and swipe.
 */
export function SceneView({ answer, at }: { answer: AnswerOf<'story'>; at: number }) {
  const { t } = useTranslation('story')
  const say = useMarkedLabel()
  const lang = useLang()
  const { story, entities, contents, omitted } = answer
  // The caller has found the scene.
  const scene = story.scenes[at]!
  const place = omitted.before + at
  const [open, setOpen] = useState<string | boolean>(false)
  const [pointed, setPointed] = useState<string>()
  useTitle(`${say(scene.title)} · ${say(story.title)}`)

  const goTo = (to: number) => {
    const next = contents[to]
    if (!next) return
    setPointed(undefined)
    go(pages.story(story.id, next.id))
  }
  useCommands({
    sceneBack: { act: () => goTo(place - 1) },
    sceneOn: { act: () => goTo(place + 1) },
    notes: { act: () => setOpen(!open) },
  })
  const swipe = useSwipe((to) => goTo(to === 'left' ? place + 1 : place - 1))

  const text = inLanguage(scene.text, lang)
  const footnotes = footnotesOf(text.text, scene.claims)
  const count = contents.length
  return (
    <div className={styles.view}>
      <StoryPlate scene={scene} story={story.id} pointed={pointed} />
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
            <SceneText text={text} footnotes={footnotes} onPoint={setPointed} onFootnote={setOpen} />
            {scene.notes && (
              <p className={styles.notes}>
                <LabelText label={scene.notes} />
              </p>
            )}
          </div>
          <Endnotes
            details={footnotes.flatMap((id) => scene.details.find((detail) => detail.id === id) ?? [])}
            entities={entities}
            open={open}
            onOpen={setOpen}
            onPoint={setPointed}
          />
        </div>
        <SceneProgress story={story.id} scenes={contents} at={place} onGo={goTo} />
        <p className="hidden" role="status">
          <MarkedText text={t('announce', { number: place + 1, count, title: say(scene.title) })} />
        </p>
      </section>
    </div>
  )
}
