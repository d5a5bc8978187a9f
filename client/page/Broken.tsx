import { useTranslation } from 'react-i18next'
import { Message } from '../ui/Message.tsx'
import { WordButton } from '../ui/WordButton.tsx'
import { Page } from './Page.tsx'

/** Says that a view could not be drawn, and offers to reload the page. */
export function Broken() {
  const { t } = useTranslation('shell')
  return (
    <Page>
      <Message
        as="h1"
        urgent
        title={t('state.broken')}
        ways={
          <WordButton look="primary" onPress={() => window.location.reload()}>
            {t('state.reload')}
          </WordButton>
        }
      >
        {t('state.brokenWhy')}
      </Message>
    </Page>
  )
}
