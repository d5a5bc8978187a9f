import { useTranslation } from 'react-i18next'
import { Message } from '../ui/Message.tsx'
import { WordButton } from '../ui/WordButton.tsx'

/** Says that a part of the page could not be fetched and why, and offers to try again or reload the page. */
export function NotFetched({ again }: { again: () => void }) {
  const { t } = useTranslation('shell')
  return (
    <Message
      urgent
      title={t('state.unfetched')}
      ways={
        <>
          <WordButton look="primary" onPress={again}>
            {t('state.again')}
          </WordButton>
          <WordButton onPress={() => window.location.reload()}>{t('state.reload')}</WordButton>
        </>
      }
    >
      {t('state.unfetchedWhy')}
    </Message>
  )
}
