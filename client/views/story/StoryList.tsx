import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { DatasetAnswer } from '../../../contracts/firstLoadApi.ts'
import { Page } from '../../page/Page.tsx'
import { Link } from '../../shell/Link.tsx'
import { LabelText } from '../../text/LabelText.tsx'
import styles from './StoryList.module.css'

/** The stories of a dataset: title, summary, number of scenes. */
export function StoryList({ stories }: { stories: DatasetAnswer['stories'] }) {
  const { t } = useTranslation('story')
  return (
    <Page title={t('list')}>
      <h1 className={styles.heading}>{t('list')}</h1>
      <ul className={styles.stories}>
        {stories.map((story) => (
          <li key={story.id} className={styles.story}>
            <Link to={pages.story(story.id)} className={styles.title}>
              <LabelText label={story.title} />
            </Link>
            <p className={styles.summary}>
              <LabelText label={story.summary} />
            </p>
            <p className={styles.meta}>{t('scenes', { count: story.scenes.length })}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
