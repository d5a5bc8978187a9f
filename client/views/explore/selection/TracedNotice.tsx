import '../../../i18n/areas/menus.ts'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../../contracts/addresses.ts'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import { go } from '../../../state/history/history.ts'
import { undo } from '../../../state/history/undo.ts'
import type { Step } from '../../../state/step.ts'
import { MarkedText, unmarked } from '../../../text/LabelText.tsx'
import { Loading } from '../../../ui/Loading.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import { useExploreParts } from '../exploreContext.ts'
import { setPanes, usePanes } from '../panes.ts'
import styles from '../plate/PlateWork.module.css'
import { useToldInView } from '../plate/useToldInView.ts'
import { MOST_STEPS } from './traceHere.ts'

/** Says that paths are looked for, or what came; from here to undo, and to Trace, which says why there is none. */
export function TracedNotice({ step }: { step: Step }) {
  const { t } = useTranslation('menus')
  const { names } = useExploreParts()
  const traced = usePanes((panes) => panes.traced)
  const shown = traced && (traced.is === 'looking' || step.change === traced.change) ? traced : undefined
  const drawn = shown?.is === 'found' ? step.change : undefined
  useToldInView(drawn, step, [...new Set((step.traced ?? []).flatMap(endsOfRelation))])
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
