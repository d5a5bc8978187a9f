import { useTranslation } from 'react-i18next'
import { WordButton } from '../../ui/WordButton.tsx'
import styles from './TraceView.module.css'
import type { WrongParameter } from './traceQuery.ts'

/** Parameters of the address that cannot be used, one by one, with a link to the address without them. */
export function WrongParameters({ wrong, onDrop }: { wrong: readonly WrongParameter[]; onDrop: () => void }) {
  const { t } = useTranslation('conditions')
  if (wrong.length === 0) return null
  return (
    <div className={styles.wrong} role="alert">
      <p>{t('wrong.title')}</p>
      <ul>
        {wrong.map(({ parameter, value, why }) => (
          <li key={`${parameter} ${value}`}>
            <code>
              {parameter}={value}
            </code>{' '}
            ({t(`wrong.${why}`)})
          </li>
        ))}
      </ul>
      <WordButton onPress={onDrop}>{t('wrong.dismiss')}</WordButton>
    </div>
  )
}
