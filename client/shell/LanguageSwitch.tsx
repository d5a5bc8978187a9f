import { useTranslation } from 'react-i18next'
import { Link, useLocation, useSearch } from 'wouter'
import { withLang } from '../address.ts'
import { useLang } from '../text/LabelText.tsx'
import styles from './LanguageSwitch.module.css'

/** TR · EN: links to the same address in the other language, fragment included. */
export function LanguageSwitch() {
  const { t } = useTranslation('shell')
  const [path] = useLocation()
  const search = useSearch()
  const now = useLang()
  return (
    <ul className={styles.languages} aria-label={t('language.label')}>
      {(['tr', 'en'] as const).map((lang) => (
        <li key={lang}>
          <Link
            href={withLang(`${path}${search ? `?${search}` : ''}`, search, lang) + window.location.hash}
            replace
            className={styles.language}
            aria-current={lang === now ? 'true' : undefined}
            aria-label={t(`language.${lang}`)}
            lang={lang}
          >
            {lang === 'tr' ? 'TR' : 'EN'}
          </Link>
        </li>
      ))}
    </ul>
  )
}
