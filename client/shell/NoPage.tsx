import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import { Page } from '../page/Page.tsx'
import { SearchWay } from '../page/SearchWay.tsx'
import { go } from '../state/history/history.ts'
import { Message } from '../ui/Message.tsx'
import { WordButton } from '../ui/WordButton.tsx'

/** The page for an unknown address. */
export function NoPage({ path }: { path: string }) {
  const { t } = useTranslation('shell')
  return (
    <Page title={t('state.page')}>
      <Message
        as="h1"
        title={t('state.page')}
        ways={
          <>
            <WordButton look="primary" onPress={() => go(pages.explore())}>
              {t('state.toOverview')}
            </WordButton>
            <SearchWay />
          </>
        }
      >
        {t('state.pageWhy', { path })}
      </Message>
    </Page>
  )
}
