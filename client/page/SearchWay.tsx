import { useTranslation } from 'react-i18next'
import { perform } from '../commands/offers.ts'
import { Icon } from '../parts/Icon.tsx'
import { WordButton } from '../parts/WordButton.tsx'

/** A way on from where nothing is: the search of the page. */
export function SearchWay() {
  const { t } = useTranslation('shell')
  return (
    <WordButton onPress={() => perform('search')}>
      <Icon name="search" />
      {t('state.toSearch')}
    </WordButton>
  )
}
