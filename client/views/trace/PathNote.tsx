import { useTranslation } from 'react-i18next'
import type { Path } from '../../../contracts/path.ts'
import { stepsThat } from './stepsThat.ts'

/** Why a path stands where it does: its length, its weakest modality, and which steps are inferred or denied. */
export function PathNote({ path }: { path: Path }) {
  const { t } = useTranslation('trace')
  const inferred = stepsThat(path.steps, (line) => line.inferred)
  const denied = stepsThat(path.steps, (line) => line.polarity === 'negated')
  return (
    <>
      {t('steps', { count: path.length })}. {t(`weak.${path.weakest === 'asserted' ? 'none' : path.weakest}`)}
      {inferred && ` ${t('inferred', { steps: inferred })}`}
      {denied && ` ${t('denied', { steps: denied })}`}
    </>
  )
}
