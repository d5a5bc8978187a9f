import { useTranslation } from 'react-i18next'
import { READ_LISTS, type ReadList } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { Link } from '../../shell/Link.tsx'
import styles from './ReadWays.module.css'
import { useReadAddress } from './readModes.ts'

/** Leads to the lists that are made of a text, each with its number; the link of what is open closes it. */
export function ReadWays({
  source,
  counts: { named, never, white, stretches },
  segment,
  show,
}: {
  source: string
  counts: AnswerOf<'source'>['counts']
  segment: string | undefined
  show: ReadList | undefined
}) {
  const { t } = useTranslation('read')
  const address = useReadAddress()
  const counts = { names: named, never, white: white + stretches }
  const there = READ_LISTS.filter((list) => counts[list] > 0)
  if (there.length === 0) return null
  return (
    <nav className={styles.ways} aria-label={t('lists')}>
      {there.map((list) => (
        <Link
          key={list}
          to={address(source, { segment, show: list === show ? undefined : list, after: undefined })}
          aria-current={list === show ? 'true' : undefined}
        >
          {t(`list.${list}`, { count: counts[list] })}
        </Link>
      ))}
    </nav>
  )
}
