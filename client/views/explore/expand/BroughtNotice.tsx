import '../../../i18n/areas/expand.ts'
import { useTranslation } from 'react-i18next'
import { undo } from '../../../state/history/undo.ts'
import type { Step } from '../../../state/step.ts'
import { MarkedText, useMarkedLabel } from '../../../text/LabelText.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import { useExploreParts } from '../exploreContext.ts'
import { setPanes, usePanes } from '../panes.ts'
import { useToldInView } from '../plate/useToldInView.ts'

/** Says how many a double click brought and left out, until the reader goes on; from here to undo, and to the menu. */
export function BroughtNotice({ step }: { step: Step | undefined }) {
  const { t } = useTranslation('expand')
  const say = useMarkedLabel()
  const brought = usePanes((panes) => panes.brought)
  const { entities } = useExploreParts().picture.all
  const card = entities.find(({ id }) => id === brought?.entity)
  const now = brought && step?.change === brought.change ? brought : undefined
  // The entities that came stand last.
  useToldInView(now?.change, step, now && step && now.count > 0 ? [now.entity, ...step.items.slice(-now.count)] : [])
  if (!now || !card) return null
  const { entity, count, left, failed } = now
  const close = () => setPanes({ brought: undefined })
  const said = failed ? 'failed' : count === 0 && left <= 0 ? 'none' : left > 0 ? 'some' : 'all'
  return (
    <Notice
      calm={!failed}
      onClose={close}
      ways={
        <>
          {count > 0 && (
            <WordButton
              look="bordered"
              onPress={() => {
                close()
                undo()
              }}
            >
              {t('brought.undo')}
            </WordButton>
          )}
          {left > 0 && (
            <WordButton look="bordered" onPress={() => setPanes({ menu: entity, brought: undefined })}>
              {t('brought.choose')}
            </WordButton>
          )}
        </>
      }
    >
      <MarkedText text={t(`brought.${said}`, { name: say(card.labels), count, left })} />
    </Notice>
  )
}
