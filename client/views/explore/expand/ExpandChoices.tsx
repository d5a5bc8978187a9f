import '../../../i18n/areas/expand.ts'
import { memo } from 'react'
import { Menu, MenuItem, MenuSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Label } from '../../../../contracts/label.ts'
import { LIMITS } from '../../../../contracts/limits.ts'
import { LabelText, useLabelText } from '../../../text/LabelText.tsx'
import { PredicateLabel } from '../../../text/PredicateLabel.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { KindMark } from '../../../ui/KindMark.tsx'
import { LineSample } from '../../../ui/LineSample.tsx'
import styles from './ExpandMenu.module.css'
import type { Expansion } from './expandCounts.ts'
import { keyOfRow, type MenuAction, SORTS } from './expandRequest.ts'

/** Rows of the expand menu: predicates by direction, kinds, everything, and other actions. */
export const ExpandChoices = memo(function ExpandChoices({
  expansion,
  labels,
  actions,
  onChoose,
}: {
  expansion: Expansion
  labels: Label | undefined
  actions: readonly MenuAction[]
  onChoose: (key: string) => void
}) {
  const { t } = useTranslation(['expand', 'explore'])
  const { predicate, kind: nameOf, symmetric } = useVocabulary()
  const say = useLabelText()
  const shownRows = expansion.rows.filter((row) => predicate(row.predicate))
  return (
    <Menu
      aria-label={t('label', { name: labels ? say(labels) : '' })}
      className={styles.rows ?? ''}
      autoFocus="first"
      onAction={(key) => onChoose(String(key))}
      disabledKeys={[
        ...shownRows.filter(({ fresh }) => fresh === 0).map(keyOfRow),
        ...(expansion.fresh === 0 ? ['everything'] : []),
      ]}
    >
      {shownRows.map((row) => (
        <MenuItem key={keyOfRow(row)} id={keyOfRow(row)} className={styles.row ?? ''} textValue={row.predicate}>
          <LineSample {...row.look} symmetric={symmetric(row.predicate)} sources={1} direction={row.direction} />
          <span className={styles.name}>
            <PredicateLabel
              predicate={row.predicate}
              direction={row.direction}
              polarity={row.look.polarity}
              inferred={row.look.inferred}
            />
            {row.both && <span className={styles.both}> {t('both', row.both)}</span>}
          </span>
          <span className={styles.count}>{row.fresh > 0 ? t('fresh', { count: row.fresh }) : t('none')}</span>
        </MenuItem>
      ))}
      {expansion.kinds.length > 1 && (
        <MenuSection className={styles.section ?? ''} aria-label={t('kinds')}>
          {expansion.kinds.map(({ kind, fresh, atLeast }) => (
            <MenuItem key={kind} id={`kind ${kind}`} className={styles.row ?? ''} textValue={say(nameOf(kind))}>
              <KindMark kind={kind} size={16} />
              <span className={styles.name}>
                <LabelText label={nameOf(kind)} />
              </span>
              <span className={styles.count}>{t(atLeast ? 'atLeast' : 'fresh', { count: fresh })}</span>
            </MenuItem>
          ))}
        </MenuSection>
      )}
      <MenuItem id="everything" className={styles.row ?? ''} textValue={t('everything')}>
        <span className={styles.name}>{t('everything')}</span>
        <span className={styles.count}>{expansion.fresh > 0 ? t('fresh', { count: expansion.fresh }) : t('none')}</span>
      </MenuItem>
      <MenuSection className={styles.section ?? ''} aria-label={t('explore:actions.label')}>
        {actions.map(({ key, icon, words }) => (
          <MenuItem key={key} id={key} className={styles.row ?? ''} textValue={words}>
            <Icon name={icon} />
            <span className={styles.name}>{words}</span>
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  )
})

/** The rows that ask in which order a large expansion is to come. */
export const ExpandOrder = memo(function ExpandOrder({ onChoose }: { onChoose: (key: string) => void }) {
  const { t } = useTranslation(['expand', 'explore'])
  return (
    <>
      <p className={styles.ask} id="expand-order">
        {t('order')}
      </p>
      <Menu
        aria-labelledby="expand-order"
        className={styles.rows ?? ''}
        autoFocus="first"
        onAction={(key) => onChoose(String(key))}
      >
        {SORTS.map((sort) => (
          <MenuItem key={sort} id={sort} className={styles.row ?? ''}>
            <span className={styles.name}>{t(`sort.${sort}`)}</span>
            <span className={styles.count}>{t('first', { count: LIMITS.neighbourhood.page })}</span>
          </MenuItem>
        ))}
        <MenuItem id="back" className={styles.row ?? ''}>
          <span className={styles.name}>{t('back')}</span>
        </MenuItem>
      </Menu>
    </>
  )
})
