import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { Link } from '../../shell/Link.tsx'
import { LabelText } from '../../text/LabelText.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useNarrow } from '../../useMedia.ts'
import styles from './SceneProgress.module.css'

// Most knots that a pointer can still tell apart.
const LINKED = 14

/** The thread of scenes: a knot for each, read ones in rubric; previous and next at its ends. */
export function SceneProgress({
  story,
  scenes,
  at,
  onGo,
}: {
  story: string
  scenes: AnswerOf<'story'>['contents']
  at: number
  onGo: (to: number) => void
}) {
  const { t } = useTranslation('story')
  const narrow = useNarrow()
  const linked = !narrow && scenes.length <= LINKED
  const state = (index: number) => (index === at ? 'now' : index < at ? 'read' : 'ahead')
  return (
    <nav className={styles.progress} aria-label={t('progress')}>
      <IconButton icon="previous" size={20} label={t('previous')} isDisabled={at === 0} onPress={() => onGo(at - 1)} />
      <ol className={styles.thread} aria-hidden={linked ? undefined : true}>
        {scenes.map((scene, index) => (
          <li key={scene.id} className={styles.knot} data-state={state(index)}>
            {linked && (
              <Link to={pages.story(story, scene.id)} aria-current={index === at ? 'step' : undefined}>
                <span className="hidden">
                  {t('scene', { number: index + 1, count: scenes.length })}: <LabelText label={scene.title} />
                </span>
              </Link>
            )}
          </li>
        ))}
      </ol>
      <IconButton
        icon="next"
        size={20}
        label={t('next')}
        isDisabled={at === scenes.length - 1}
        onPress={() => onGo(at + 1)}
      />
    </nav>
  )
}
