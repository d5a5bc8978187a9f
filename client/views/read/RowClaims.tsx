import { useTranslation } from 'react-i18next'
import type { ReadClaim } from '../../../contracts/readApi.ts'
import { Link } from '../../shell/Link.tsx'
import { ClaimWords } from '../../text/ClaimWords.tsx'
import { saidId } from './MarkedSentence.tsx'
import styles from './RowClaims.module.css'
import { useReadAddress } from './readModes.ts'
import type { ReadPage } from './readPage.ts'
import type { ReadRow } from './readRows.ts'

/** Claims in the margin per line of the sentence, so that the margin is about as high as its text. */
const LINE = 62
const LEAST = 2

/** The claims of a sentence in a few words each, as links; those without room beside it are folded. */
export function RowClaims({
  row,
  page,
  source,
  lang,
  chosen,
  lit,
}: {
  row: ReadRow
  page: Pick<ReadPage, 'claims' | 'cards'>
  source: string
  /** Language of the source, for dates in its words. */
  lang: string | undefined
  chosen: string | undefined
  lit: string | undefined
}) {
  const { t } = useTranslation('read')
  const address = useReadAddress()
  const known = row.claims.flatMap((id) => page.claims.get(id) ?? [])
  if (known.length === 0) return null
  const room = Math.max(LEAST, Math.ceil(row.segment.exact.length / LINE))
  // One more than there is room for takes no more room than the line that would fold it.
  const shown = known.length <= room + 1 ? known : known.slice(0, room)
  const folded = known.slice(shown.length)
  const item = (claim: ReadClaim) => (
    <li key={claim.id}>
      <Link
        id={saidId(row.segment.id, claim.id)}
        to={address(source, { segment: row.segment.id, claim: claim.id })}
        className={styles.claim}
        data-claim={claim.id}
        data-modality={claim.modality}
        data-lit={claim.id === lit || undefined}
        aria-current={claim.id === chosen ? 'true' : undefined}
      >
        <ClaimWords claim={claim} cards={page.cards} source={lang} />
      </Link>
    </li>
  )
  return (
    <div className={styles.claims}>
      <ul aria-label={t('claims')}>{shown.map(item)}</ul>
      {folded.length > 0 && (
        <details open={folded.some(({ id }) => id === chosen) || undefined}>
          <summary className={styles.more}>{t('more', { count: folded.length })}</summary>
          <ul aria-label={t('claims')}>{folded.map(item)}</ul>
        </details>
      )}
    </div>
  )
}
