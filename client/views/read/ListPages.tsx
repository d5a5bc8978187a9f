import { useTranslation } from 'react-i18next'
import type { ReadList } from '../../../contracts/addresses.ts'
import { ApiProblem } from '../../api.ts'
import { Failure } from '../../page/Failure.tsx'
import { Link } from '../../shell/Link.tsx'
import { Message } from '../../ui/Message.tsx'
import styles from './ListPages.module.css'
import { useReadAddress } from './readModes.ts'

/** Leads to the next page of a list of a text and back to its first; nothing where all of it is there. */
export function ListPages({
  source,
  show,
  after,
  next,
  count,
}: {
  source: string
  show: ReadList
  after: string | undefined
  next: string | undefined
  count: number
}) {
  const { t } = useTranslation('read')
  const address = useReadAddress()
  if (after === undefined && next === undefined) return null
  return (
    <p className={styles.pages}>
      {t('listHere', { count })}
      {after !== undefined && <Link to={address(source, { show, after: undefined })}>{t('listFirst')}</Link>}
      {next !== undefined && <Link to={address(source, { show, after: next })}>{t('listNext')}</Link>}
    </p>
  )
}

/** Says that a page of a list failed; where the data have changed since its address was made, what to do. */
export function ListFailure({
  error,
  source,
  show,
  again,
}: {
  error: unknown
  source: string
  show: ReadList
  again: () => void
}) {
  const { t } = useTranslation('read')
  const address = useReadAddress()
  if (error instanceof ApiProblem && error.problem.code === 'gone')
    return (
      <Message
        title={t('listGone')}
        ways={<Link to={address(source, { show, after: undefined })}>{t('listFirst')}</Link>}
      >
        {t('listGoneWhy')}
      </Message>
    )
  return <Failure error={error} sought={source} again={again} />
}
