import { useTranslation } from 'react-i18next'
import { currentStep, useExplore } from '../../../state/explore.ts'
import { useUnplaced } from '../../../state/graph/useUnplaced.ts'
import { select } from '../../../state/selection.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import styles from '../ExploreView.module.css'
import { useExploreParts } from '../exploreContext.ts'
import { Evidence, RestingClaim } from '../exploreParts.tsx'
import { Ledger } from '../legend/Ledger.tsx'
import { setPanes, usePanes } from '../panes.ts'
import { useHints } from '../plate/useHints.ts'
import { usePlateEvents } from '../plate/usePlateEvents.ts'

/** The evidence of the selection: a column or a drawer; on a narrow page a sheet with the ledger under it. */
export function EvidencePane() {
  const { t } = useTranslation(['explore', 'actions'])
  const { picture, room } = useExploreParts()
  const step = useUnplaced(useExplore(currentStep))
  const { expandMark } = usePlateEvents()
  const hints = useHints()
  const sheet = usePanes((panes) => panes.sheet)
  const menu = usePanes((panes) => picture.entities.some(({ id }) => id === panes.menu))
  const evidence = step && (step.selected || step.chosen) && (
    <Evidence step={step} all={picture.all} onExpand={expandMark} onHover={point} />
  )
  if (room.narrow)
    return (
      <Sheet
        // The menu has the plate to itself.
        rest={menu ? 'low' : sheet}
        onRest={(height) => setPanes({ sheet: height })}
        label={t('panel.label')}
        head={!evidence && (hints ? t('actions:hints.touch') : <RestingClaim />)}
        onClose={evidence ? close : undefined}
      >
        {evidence}
        <Ledger />
      </Sheet>
    )
  if (!evidence) return null
  return (
    <aside
      data-evidence
      tabIndex={-1}
      className={room.evidence ? styles.column : styles.drawer}
      aria-label={t('panel.label')}
    >
      <div className={styles.close}>
        <IconButton icon="close" label={t('panel.close')} onPress={close} />
      </div>
      {evidence}
    </aside>
  )
}

function close(): void {
  select(undefined)
}

function point(pointed: readonly string[] | undefined): void {
  setPanes({ pointed })
}
