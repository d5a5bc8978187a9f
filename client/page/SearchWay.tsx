import { useTranslation } from 'react-i18next'
import { perform } from '../commands/commands.ts'
import { Icon } from '../ui/Icon.tsx'
import { WordButton } from '../ui/WordButton.tsx'

/** A link from an empty state to the search of the page. */
export function SearchWay() {
  const { t } = useTranslation('shell')
  return (
    <WordButton onPress={() => perform('search')}>
      <Icon name="search" />
      {t('state.toSearch')}
    </WordButton>
  )
}
