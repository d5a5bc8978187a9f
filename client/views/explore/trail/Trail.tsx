import { useRef } from 'react'
import { Button, MenuTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { textWidth } from '../../../../drawing/textWidth.ts'
import { ActionButton } from '../../../commands/ActionButton.tsx'
import { useExplore } from '../../../state/explore.ts'
import { redo, undo } from '../../../state/history/undo.ts'
import { MarkedText, unmarked, useLang } from '../../../text/LabelText.tsx'
import { PopUpItem, PopUpMenu } from '../../../ui/PopUpMenu.tsx'
import { useSize } from '../../../ui/useSize.ts'
import { useExploreParts } from '../exploreContext.ts'
import styles from './Trail.module.css'
import { trailWindow } from './trailWindow.ts'

// How the words of the line are set, and what its buttons add to them, px; a step that is not whole has an ellipsis.
const FACE = { family: 'sans', style: 'normal', weight: 400, size: 14 } as const
const PADDING = 6

/**
 * Undo, redo, and the numbered steps in one line: the current one in ink, undone ones weaker; those without room fold
 * into a count that lists them.
 */
export function Trail() {
  const { names } = useExploreParts()
  const { steps, at, goTo } = useExplore()
  const { t } = useTranslation('explore')
  const lang = useLang()
  const line = useRef<HTMLElement>(null)
  const width = useSize(line)?.width
  // Dragging is taken back like any step, but a line of "moved" would say nothing.
  const named = steps
    .flatMap((step, index) => (step.change.kind === 'move' ? [] : [{ step, index }]))
    .map(({ step, index }, k) => ({ index, no: k + 1, name: names.ofStep(step) }))
  const current = named.findLastIndex(({ index }) => index <= at)
  const wide = (words: string, weight = 400) => PADDING + textWidth(words, { ...FACE, weight }, lang)
  const widths = {
    steps: named.map(({ no, name }, at) => wide(`${no} ${unmarked(name)}`, at === current ? 600 : 400)),
    older: wide(t('trail.older', { count: named.length })),
    later: wide(t('trail.later', { count: named.length })),
  }
  const { from, to, tight } = trailWindow(widths, current, width)
  const older = named.slice(0, from)
  const later = named.slice(to)
  const folded = (some: typeof named, words: string) =>
    some.length > 0 && (
      <li className={styles.folded}>
        <MenuTrigger>
          <Button className={styles.fold ?? ''}>{words}</Button>
          <PopUpMenu placement="bottom start" aria-label={words} onAction={(key) => goTo(Number(key))}>
            {some.map(({ index, no, name }) => (
              <PopUpItem key={index} id={index} textValue={`${no} ${unmarked(name)}`}>
                {no} <MarkedText text={name} />
              </PopUpItem>
            ))}
          </PopUpMenu>
        </MenuTrigger>
      </li>
    )
  return (
    <div className={styles.trail}>
      <ActionButton name="undo" isDisabled={at <= 0} onPress={undo} />
      <ActionButton name="redo" isDisabled={at >= steps.length - 1} onPress={redo} />
      <nav ref={line} aria-label={t('trail.label')} className={styles.steps}>
        <ol className={styles.list} data-tight={tight ? '' : undefined}>
          {tight
            ? folded([...older, ...later], t('trail.older', { count: older.length + later.length }))
            : folded(older, t('trail.older', { count: from }))}
          {named.slice(from, to).map(({ index, no, name }) => (
            <li key={index} value={no} className={styles.step}>
              <button
                type="button"
                title={unmarked(name)}
                className={index > at ? styles.undone : styles.done}
                aria-current={no - 1 === current ? 'step' : undefined}
                onClick={() => goTo(index)}
              >
                <span>{no}</span> <MarkedText text={name} />
              </button>
            </li>
          ))}
          {!tight && folded(later, t('trail.later', { count: later.length }))}
        </ol>
      </nav>
    </div>
  )
}
