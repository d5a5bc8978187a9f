import { useTranslation } from 'react-i18next'
import type { NoPath } from '../../../contracts/noPath.ts'
import { MarkedText } from '../../text/LabelText.tsx'
import styles from './NoPath.module.css'

type Reach = NoPath['reach']['from']

/**
 * How far the search came from one side: entities met at each step, and why it stopped: none left, `cut` short, the
 * `other` side exhausted, or the length.
 */
export function SideReached({ name, reach, other, cut }: { name: string; reach: Reach; other: Reach; cut: boolean }) {
  const { t } = useTranslation('trace')
  const [, ...met] = reach.counts
  const ended = reach.exhausted ? 'exhausted' : cut ? 'cutHere' : other.exhausted ? 'notAsked' : 'goesOn'
  const count = met.reduce((sum, one) => sum + one, 0)
  return (
    <section className={styles.side}>
      <h3>
        <MarkedText text={t('none.side', { name })} />
      </h3>
      <p>{count === 0 ? t('none.nobody') : t('none.reached', { count, steps: t('steps', { count: met.length }) })}</p>
      {met.length > 1 && <p>{met.map((one, at) => t('none.atStep', { step: at + 1, count: one })).join(' · ')}</p>}
      {(count > 0 || ended !== 'exhausted') && <p>{t(`none.${ended}`)}</p>}
    </section>
  )
}
