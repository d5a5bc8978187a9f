import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import styles from './Loading.module.css'
import { WordButton } from './WordButton.tsx'

/**
 * One line that says what is being done, shown after 300 ms so that quick answers never flicker, or `atOnce` where
 * there would be nothing else to see; may have a stop button.
 */
export function Loading({
  children,
  onStop,
  atOnce = false,
}: {
  children: string
  onStop?: () => void
  atOnce?: boolean
}) {
  const { t } = useTranslation('shell')
  const [late, setLate] = useState(atOnce)
  useEffect(() => {
    if (atOnce) return
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [atOnce])
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
