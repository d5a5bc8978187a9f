import { useTranslation } from 'react-i18next'
import { type Page, pages } from '../../contracts/addresses.ts'
import { usePage } from '../state/history/addressBar.ts'
import { Link } from './Link.tsx'
import styles from './Views.module.css'

const VIEWS = ['explore', 'trace', 'read', 'story'] as const
const PATHS = { explore: pages.explore(), trace: pages.trace(), read: pages.read(), story: pages.story() }

/** Links to the views; the open one is underlined. `tabs` puts them at the foot of a narrow page. */
export function Views({ className, tabs = false }: { className?: string | undefined; tabs?: boolean }) {
  const { t } = useTranslation('shell')
  const now = viewOf(usePage())
  return (
    <nav aria-label={t('views.label')} className={className}>
      <ul className={tabs ? styles.tabs : styles.views}>
        {VIEWS.map((view) => (
          <li key={view}>
            <Link to={PATHS[view]} className={styles.view} aria-current={view === now ? 'page' : undefined}>
              {t(`views.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function viewOf({ name }: Page): (typeof VIEWS)[number] | undefined {
  if (name === 'trace' || name === 'read' || name === 'story') return name
  return name === 'start' || name === 'explore' ? 'explore' : undefined
}
