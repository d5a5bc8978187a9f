import { useTranslation } from 'react-i18next'
import { chooseTheme, NEXT_THEME, useThemeChoice } from '../theme.ts'
import { IconButton } from '../ui/IconButton.tsx'

/** Goes round the three themes: the system's, light, dark. */
export function ThemeSwitch() {
  const { t } = useTranslation('shell')
  const choice = useThemeChoice()
  return (
    <IconButton
      icon="theme"
      label={t('theme.label', { theme: t(`theme.${choice}`) })}
      onPress={() => chooseTheme(NEXT_THEME[choice])}
    />
  )
}
