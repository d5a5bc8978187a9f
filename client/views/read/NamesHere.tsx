import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { go } from '../../state/history/history.ts'
import { ClaimWords } from '../../text/ClaimWords.tsx'
import { EntityName } from '../../text/EntityName.tsx'
import { PopUpItem, PopUpMenu, PopUpRule } from '../../ui/PopUpMenu.tsx'
import type { ReadPage } from './readPage.ts'

/** A name in a text that leads to more than one thing, and the link from which the list of them opens. */
export interface NameHere {
  from: HTMLElement
  segment: string
  /** Those whose name it may be, and the claims that quote it. */
  entities: string[]
  claims: string[]
}

const CLAIM = 'claim:'

/** Lists the entities that a name may mean, to go to one, and the claims that quote it, to choose one. */
export function NamesHere({
  name,
  page,
  source,
  onChoose,
  onPoint,
  onClose,
}: {
  name: NameHere
  page: ReadPage
  /** Language of the source. */
  source: string
  onChoose: (at: { segment: string; claim: string }) => void
  onPoint: (claim: string | undefined) => void
  onClose: () => void
}) {
  const { t } = useTranslation('read')
  const trigger = useRef<HTMLElement>(name.from)
  return (
    <PopUpMenu
      placement="bottom start"
      aria-label={t('nameHere')}
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      onAction={(key) => {
        const chosen = String(key)
        onClose()
        if (chosen.startsWith(CLAIM)) onChoose({ segment: name.segment, claim: chosen.slice(CLAIM.length) })
        else go(pages.entity(chosen))
      }}
    >
      {name.entities.map((id) => {
        const card = page.cards.get(id)
        return (
          <PopUpItem key={id} id={id} textValue={id}>
            {card ? <EntityName card={card} /> : id}
          </PopUpItem>
        )
      })}
      {name.claims.length > 0 && <PopUpRule />}
      {name.claims.map((id) => {
        const claim = page.claims.get(id)
        return (
          <PopUpItem key={CLAIM + id} id={CLAIM + id} textValue={id} onHoverStart={() => onPoint(id)}>
            {claim ? <ClaimWords claim={claim} cards={page.cards} source={source} /> : id}
          </PopUpItem>
        )
      })}
    </PopUpMenu>
  )
}
