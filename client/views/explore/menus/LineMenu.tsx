import { Menu } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { partsOfRelationId } from '../../../../contracts/relationId.ts'
import { filter } from '../../../state/filters.ts'
import { select } from '../../../state/selection.ts'
import type { Step } from '../../../state/step.ts'
import { MarkedText } from '../../../text/LabelText.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import popUp from '../../../ui/PopUpMenu.module.css'
import { PopUpItem } from '../../../ui/PopUpMenu.tsx'
import { useExploreParts } from '../exploreContext.ts'
import styles from './SpotMenu.module.css'

const ROWS = [
  ['sentence', 'page'],
  ['only', 'isolate'],
  ['hide', 'hide'],
  ['cite', 'cite'],
] as const

/** The menu of a line: its sentence, only its predicate, hide it, cite it. */
export function LineMenu({
  label,
  relation,
  step,
  onCite,
  onDone,
}: {
  label: string
  relation: string
  step: Step
  onCite: () => void
  onDone: () => void
}) {
  const { t } = useTranslation('menus')
  const { picture, names } = useExploreParts()
  const { predicate } = partsOfRelationId(relation)
  const alone = picture.left.relations.every((one) => one.predicate === predicate)
  const act = (key: string) => {
    if (key === 'sentence' || key === 'cite') select({ relation }, undefined, step.claim)
    if (key === 'only') filter({ of: 'others', is: predicate }, 'hide')
    if (key === 'hide') filter({ of: 'relation', is: relation }, 'hide')
    if (key === 'cite') onCite()
    else onDone()
  }
  return (
    <>
      <p className={styles.title}>
        <MarkedText text={names.ofRelation(relation)} />
      </p>
      <Menu
        aria-label={label}
        autoFocus="first"
        className={popUp.menu ?? ''}
        disabledKeys={alone ? ['only'] : []}
        onAction={(key) => act(String(key))}
      >
        {ROWS.map(([key, icon]) => (
          <PopUpItem key={key} id={key} textValue={t(key)}>
            <Icon name={icon} />
            {t(key)}
          </PopUpItem>
        ))}
      </Menu>
    </>
  )
}
