import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { isPlain, Link } from '../../shell/Link.tsx'
import { useLang } from '../../text/LabelText.tsx'
import styles from './SceneText.module.css'
import { type SceneRun, sceneRuns } from './sceneRuns.ts'

/**
 * The text of a scene: entities underlined, claims numbered. Pointing at linked words shows them on the plate; a click
 * on an entity's calls `onEntity`.
 */
export function SceneText({
  text: { text, lang },
  footnotes,
  onPoint,
  onEntity,
  onFootnote,
}: {
  text: { text: string; lang: string }
  footnotes: readonly string[]
  onEntity: (id: string) => void
  onPoint: (id: string | undefined) => void
  onFootnote: (claim: string) => void
}) {
  return (
    // Another text is another element: a browser's translator may have put its own in the place of the old words.
    <div key={text} className={styles.text} lang={lang}>
      {sceneRuns(text).map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places
        <p key={at}>
          {paragraph.map((run, index) => (
            <RunOf
              // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one paragraph never change places
              key={index}
              run={run}
              number={run.claim === undefined ? 0 : footnotes.indexOf(run.claim) + 1}
              onPoint={onPoint}
              onEntity={onEntity}
              onFootnote={onFootnote}
            />
          ))}
        </p>
      ))}
    </div>
  )
}

function RunOf({
  run,
  number,
  onPoint,
  onEntity,
  onFootnote,
}: {
  run: SceneRun
  number: number
  onPoint: (id: string | undefined) => void
  onEntity: (id: string) => void
  onFootnote: (claim: string) => void
}) {
  const { t } = useTranslation('story')
  const wished = useLang()
  const { text, claim, entity, own, tail } = run
  const pointing = (id: string) => ({
    onPointerEnter: () => onPoint(id),
    onPointerLeave: () => onPoint(undefined),
    onFocus: () => onPoint(id),
    onBlur: () => onPoint(undefined),
  })
  if (entity)
    return (
      <Link
        to={pages.explore({ entity })}
        className={styles.entity}
        data-entity={entity}
        onClick={(event) => {
          if (!isPlain(event)) return
          event.preventDefault()
          onEntity(entity)
        }}
        {...pointing(entity)}
      >
        {text}
      </Link>
    )
  if (own)
    return (
      <i className={styles.own} title={t('own')} data-own>
        {text}
        <span lang={wished} className={styles.said}>
          {' '}
          ({t('own')})
        </span>
      </i>
    )
  if (!claim) return <span>{text}</span>
  return (
    <>
      <span
        className={styles.claim}
        data-claim={claim}
        onPointerEnter={() => onPoint(claim)}
        onPointerLeave={() => onPoint(undefined)}
      >
        {text}
      </span>
      {tail && <span>{tail}</span>}
      <a
        href={`#${claim}`}
        lang={wished}
        className={styles.number}
        aria-label={t('footnote', { number })}
        onClick={(event) => {
          event.preventDefault()
          onFootnote(claim)
        }}
        onFocus={() => onPoint(claim)}
        onBlur={() => onPoint(undefined)}
      >
        {number}
      </a>
    </>
  )
}
