import { useTranslation } from 'react-i18next'
import type { NoPath } from '../../../contracts/noPath.ts'
import styles from './NoPath.module.css'

/** How far the search came from one side: whom it met at each step, and whether there was nobody further. */
export function SideReached({ name, reach }: { name: string; reach: NoPath['reach']['from'] }) {
  const { t } = useTranslation('trace')
  const [, ...met] = reach.counts
  const count = met.reduce((sum, one) => sum + one, 0)
  return (
    <section className={styles.side}>
      <h3>{t('none.side', { name })}</h3>
      <p>{t('none.reached', { count, steps: t('steps', { count: met.length }) })}</p>
      {met.length > 1 && <p>{met.map((one, at) => t('none.atStep', { step: at + 1, count: one })).join(' · ')}</p>}
      <p>{t(reach.exhausted ? 'none.exhausted' : 'none.goesOn')}</p>
    </section>
  )
}
