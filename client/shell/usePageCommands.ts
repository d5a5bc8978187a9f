import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import { publicAddress } from '../base.ts'
import { useCommands } from '../commands/commands.ts'
import { go, speak } from '../state/history/history.ts'
import { useOverflow } from '../state/history/overflow.ts'
import { useLang } from '../text/LabelText.tsx'
import { chooseTheme, NEXT_THEME, useThemeChoice } from '../theme.ts'

/** Time in ms for which a short notice stays, long enough to be read. */
const READ = 6000

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}

/** Offers the commands of every page: views, language, theme, copying the link. `said` is told how copying went. */
export function usePageCommands(said: (word: 'copied' | 'notCopied' | undefined) => void): void {
  const { t } = useTranslation('actions')
  const other = useLang() === 'tr' ? 'en' : 'tr'
  const theme = NEXT_THEME[useThemeChoice()]
  // A plate too large for an address offers a file instead of its link.
  const over = useOverflow((state) => state.over)
  useCommands({
    toPlate: { act: () => focusOn('[data-canvas]') },
    toPanel: { act: () => focusOn('[data-evidence]') },
    explore: { act: () => go(pages.explore()) },
    trace: { act: () => go(pages.trace()) },
    read: { act: () => go(pages.read()) },
    story: { act: () => go(pages.story()) },
    disagreements: { act: () => go(pages.disagreements()) },
    language: {
      act: () => speak(other),
      words: t(`language.${other}`),
    },
    theme: { act: () => chooseTheme(theme), words: t(`theme.${theme}`) },
    copyLink: {
      off: over,
      act: () => {
        const tell = (word: 'copied' | 'notCopied') => {
          said(word)
          setTimeout(() => said(undefined), READ)
        }
        navigator.clipboard.writeText(publicAddress() ?? window.location.href).then(
          () => tell('copied'),
          () => tell('notCopied'),
        )
      },
    },
  })
  useEffect(() => () => said(undefined), [said])
}
