import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../contracts/addresses.ts'
import { hrefInLanguage, useAddressBar } from '../state/history/addressBar.ts'
import { speak } from '../state/history/history.ts'
import { useLang } from '../text/LabelText.tsx'
import styles from './LanguageSwitch.module.css'
import { isPlain } from './Link.tsx'

/** TR · EN: links to the same address in the other language, fragment included. */
export function LanguageSwitch() {
  const { t } = useTranslation('shell')
  useAddressBar(({ address }) => address)
  const now = useLang()
  return (
    <ul className={styles.languages} aria-label={t('language.label')}>
      {LANGUAGES.map((lang) => (
        <li key={lang}>
          <a
            href={hrefInLanguage(lang)}
            onClick={(event) => {
              if (!isPlain(event)) return
              event.preventDefault()
              speak(lang)
            }}
            className={styles.language}
            aria-current={lang === now ? 'true' : undefined}
            aria-label={t(`language.${lang}`)}
            lang={lang}
          >
            {lang === 'tr' ? 'TR' : 'EN'}
          </a>
        </li>
      ))}
    </ul>
  )
}
