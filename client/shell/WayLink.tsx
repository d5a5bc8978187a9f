import type { ReactNode } from 'react'
import { Icon, type IconName } from '../ui/Icon.tsx'
import styles from '../ui/WordButton.module.css'
import { Link } from './Link.tsx'

/** A link to a page of ours that looks as a plain button with an icon does. */
export function WayLink({ to, icon, children }: { to: string; icon: IconName; children: ReactNode }) {
  return (
    <Link to={to} className={styles.plain}>
      <Icon name={icon} />
      {children}
    </Link>
  )
}
