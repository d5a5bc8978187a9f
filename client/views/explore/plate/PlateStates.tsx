import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../../page/Failure.tsx'
import { Loading } from '../../../ui/Loading.tsx'
import styles from './PlateStates.module.css'

/** A failure over the plate: in the middle of an empty one, else at its foot, so that the picture stays visible. */
export function PlateFailure({
  error,
  sought,
  again,
  drawn,
}: {
  error: unknown
  sought?: string | undefined
  again: () => void
  drawn: boolean
}) {
  return (
    <div className={drawn ? styles.foot : styles.middle}>
      <div className={styles.box}>
        <Failure error={error} {...(sought ? { sought } : {})} again={again} />
      </div>
    </div>
  )
}

/** A box at the foot of the plate. */
export function AtFoot({ children }: { children: ReactNode }) {
  return (
    <div className={styles.foot}>
      <div className={styles.box}>{children}</div>
    </div>
  )
}

/** The picture is on its way. */
export function OpeningPlate() {
  const { t } = useTranslation('explore')
  return (
    <div className={styles.middle}>
      <Loading>{t('plate.opening')}</Loading>
    </div>
  )
}

/** Where notices stand, one under another. */
export function PlateNoticeStack({ children }: { children: ReactNode }) {
  return (
    <div className={styles.notices} data-notices>
      {children}
    </div>
  )
}
