import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import styles from './Loading.module.css'
import { WordButton } from './WordButton.tsx'

/**
 * One line that says what is being done, shown after 300 ms so that quick answers never flicker; may have a stop
 * button.
 */
export function Loading({ children, onStop }: { children: string; onStop?: () => void }) {
  const { t } = useTranslation('shell')
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.loading} role="status">
      {late && (
        <>
          <p className={styles.text}>{children}</p>
          <div className={styles.bar} />
          {onStop && (
            <WordButton onPress={onStop}>
              <Icon name="close" />
              {t('state.stop')}
            </WordButton>
          )}
        </>
      )}
    </div>
  )
}
