import '../../../i18n/areas/menus.ts'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../../contracts/addresses.ts'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import { go } from '../../../state/history/history.ts'
import { undo } from '../../../state/history/undo.ts'
import { isPlaced, type Step } from '../../../state/step.ts'
import { MarkedText, unmarked } from '../../../text/LabelText.tsx'
import { Loading } from '../../../ui/Loading.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import { useExploreParts } from '../exploreContext.ts'
import { setPanes, usePanes } from '../panes.ts'
import styles from '../plate/PlateWork.module.css'
import { MOST_STEPS } from './traceHere.ts'

/** Says that paths are looked for, or what came; from here to undo, and to Trace, which says why there is none. */
export function TracedNotice({ step }: { step: Step }) {
  const { t } = useTranslation('menus')
  const { plate, area, names } = useExploreParts()
  const traced = usePanes((panes) => panes.traced)
  const shown = traced && (traced.is === 'looking' || step.change === traced.change) ? traced : undefined
  const drawn = shown?.is === 'found' && isPlaced(step) ? step.change : undefined
  // Where not all of the paths is in view, all of the picture comes into it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each drawing of paths
  useEffect(() => {
    if (!drawn) return
    const frame = requestAnimationFrame(() => {
      const room = area.current?.getBoundingClientRect()
      const seen = (id: string) => {
        const box = plate.current?.boxOf(id)
        return box && room && box.x1 >= room.left && box.x2 <= room.right && box.y1 >= room.top && box.y2 <= room.bottom
      }
      if (!(step.traced ?? []).flatMap(endsOfRelation).every(seen)) plate.current?.fit()
    })
    return () => cancelAnimationFrame(frame)
  }, [drawn])
  if (!shown) return null
  const { from, to, is, count, fresh } = shown
  const close = () => setPanes({ traced: undefined })
  const words = { from: names.ofEntity(from), to: names.ofEntity(to), most: MOST_STEPS, fresh, count }
  if (is === 'looking')
    return (
      <div className={styles.work}>
        <Loading onStop={shown.stop}>{unmarked(t('traced.looking', words))}</Loading>
      </div>
    )
  return (
    <Notice
      calm={is === 'found'}
      onClose={close}
      ways={
        <>
          {is === 'found' && (
            <WordButton
              look="bordered"
              onPress={() => {
                close()
                undo()
              }}
            >
              {t('traced.undo')}
            </WordButton>
          )}
          <WordButton look="bordered" onPress={() => go(pages.trace({ from, to }))}>
            {t('traced.there')}
          </WordButton>
        </>
      }
    >
      <MarkedText text={t(`traced.${is}`, words)} />
    </Notice>
  )
}
