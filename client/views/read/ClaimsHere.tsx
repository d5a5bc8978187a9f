import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ClaimWords } from '../../text/ClaimWords.tsx'
import { PopUpItem, PopUpMenu } from '../../ui/PopUpMenu.tsx'
import type { ReadPage } from './readPage.ts'

/** Claims that meet in a stretch of a sentence, and the link from which their list opens. */
export interface Overlap {
  from: HTMLElement
  segment: string
  claims: string[]
}

/** The list of the claims that quote the same words, to choose one. */
export function ClaimsHere({
  overlap,
  page,
  source,
  onChoose,
  onPoint,
  onClose,
}: {
  overlap: Overlap | undefined
  page: ReadPage
  /** Language of the source. */
  source: string
  onChoose: (at: { segment: string; claim: string }) => void
  onPoint: (claim: string | undefined) => void
  onClose: () => void
}) {
  const { t } = useTranslation('read')
  const trigger = useRef<HTMLElement>(null)
  trigger.current = overlap?.from ?? null
  return (
    <PopUpMenu
      placement="bottom start"
      aria-label={t('here', { count: overlap?.claims.length ?? 0 })}
      triggerRef={trigger}
      isOpen={overlap !== undefined}
      onOpenChange={(open) => !open && onClose()}
      onAction={(claim) => {
        onClose()
        if (overlap) onChoose({ segment: overlap.segment, claim: String(claim) })
      }}
    >
      {(overlap?.claims ?? []).map((id) => {
        const claim = page.claims.get(id)
        return (
          <PopUpItem key={id} id={id} textValue={id} onHoverStart={() => onPoint(id)}>
            {claim ? <ClaimWords claim={claim} cards={page.cards} source={source} /> : id}
          </PopUpItem>
        )
      })}
    </PopUpMenu>
  )
}
