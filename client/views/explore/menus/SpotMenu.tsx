import '../../../i18n/areas/menus.ts'
import { type RefObject, useRef, useState } from 'react'
import { Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import type { PlateHandle } from '../../../canvas/plateProps.ts'
import { CitationDialog } from '../../../shell/Citation.tsx'
import type { Step } from '../../../state/step.ts'
import { unmarked } from '../../../text/LabelText.tsx'
import { DialogOver } from '../../../ui/DialogOver.tsx'
import { overlays } from '../../../ui/overlays.ts'
import popUp from '../../../ui/PopUpMenu.module.css'
import { useExploreParts } from '../exploreContext.ts'
import type { Panes } from '../panes.ts'
import { AddHere } from './AddHere.tsx'
import { LineMenu } from './LineMenu.tsx'
import { PaperMenu } from './PaperMenu.tsx'
import { nameIn } from './PastedName.ts'
import styles from './SpotMenu.module.css'

/** The part that is open: the menu, the field for a name, the citation; none while the clipboard is read. */
type Open = 'menu' | 'cite' | 'waits' | { sought: string; refused?: boolean }

/** The menu of a line or of the paper, where it was asked for; from it to a field for a name, and to the citation. */
export function SpotMenu({
  spot,
  step,
  onClose,
}: {
  spot: NonNullable<Panes['spot']>
  step: Step
  onClose: () => void
}) {
  const { t } = useTranslation('menus')
  const { area, plate, names } = useExploreParts()
  const anchor = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState<Open>(spot.sought === undefined ? 'menu' : { sought: spot.sought })
  const [place] = useState(() => placeOf(spot, area, plate))
  const { relation, at } = spot
  const closes = (is: boolean) => {
    if (!is) onClose()
  }
  const paste = () => {
    setOpen('waits')
    // Where the page is not served safely there is no clipboard at all.
    void Promise.resolve(navigator.clipboard?.readText() ?? Promise.reject(new Error('no clipboard'))).then(
      (text) => setOpen({ sought: nameIn(text) }),
      () => setOpen({ sought: '', refused: true }),
    )
  }
  const label = relation === undefined ? t('paper') : t('line', { name: unmarked(names.ofRelation(relation)) })
  const over = {
    triggerRef: anchor,
    isOpen: true,
    onOpenChange: closes,
    placement: 'bottom start',
    offset: 2,
    UNSTABLE_portalContainer: overlays(),
  } as const
  return (
    <>
      <span ref={anchor} className={styles.spot} style={place} />
      {open === 'menu' && (
        <Popover {...over} aria-label={label} className={popUp.popover ?? ''}>
          {relation === undefined ? (
            <PaperMenu
              label={label}
              step={step}
              onPaste={paste}
              onSearch={() => setOpen({ sought: '' })}
              onDone={onClose}
            />
          ) : (
            <LineMenu
              label={label}
              relation={relation}
              step={step} // The page is named by what is cited once that is chosen.
              onCite={() => void setTimeout(() => setOpen('cite'))}
              onDone={onClose}
            />
          )}
        </Popover>
      )}
      {typeof open === 'object' && (
        <Popover {...over} className={styles.field ?? ''}>
          <AddHere {...open} at={at} onDone={onClose} />
        </Popover>
      )}
      <DialogOver open={open === 'cite'} onOpen={closes}>
        <CitationDialog />
      </DialogOver>
    </>
  )
}

// In px from the corner of the plate: where the pointer was; by the keyboard at the line, else in the middle.
function placeOf(
  { relation, client }: NonNullable<Panes['spot']>,
  area: RefObject<HTMLElement | null>,
  plate: RefObject<PlateHandle | null>,
): { left: number; top: number } {
  const frame = area.current?.getBoundingClientRect()
  if (!frame) return { left: 0, top: 0 }
  const boxes = relation === undefined ? [] : endsOfRelation(relation).flatMap((id) => plate.current?.boxOf(id) ?? [])
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const { x, y } =
    client ??
    (boxes.length > 0
      ? { x: mean(boxes.map(({ x1, x2 }) => (x1 + x2) / 2)), y: mean(boxes.map(({ y1, y2 }) => (y1 + y2) / 2)) }
      : { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 })
  return { left: x - frame.x, top: y - frame.y }
}
