import '../../i18n/areas/story.ts'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { ApiProblem } from '../../api.ts'
import { Failure } from '../../page/Failure.tsx'
import { onDemand } from '../../page/onDemand.tsx'
import { Page } from '../../page/Page.tsx'
import { go } from '../../state/history/history.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { Loading } from '../../ui/Loading.tsx'
import { Message } from '../../ui/Message.tsx'
import { WordButton } from '../../ui/WordButton.tsx'
import { SceneView } from './SceneView.tsx'
import { StoryList } from './StoryList.tsx'
import { useScenePage } from './useScenePage.ts'

const PrintedStory = onDemand(() => import('./PrintedStory.tsx').then(({ PrintedStory }) => PrintedStory), {
  quiet: true,
})

/**
 * The stories, or one of them at a scene with what is opened beside it; without a scene its first, without a story the
 * only one there is.
 */
export function StoryView({
  story,
  scene,
  entity,
  relation,
}: {
  story?: string | undefined
  scene?: string | undefined
  entity?: string | undefined
  relation?: string | undefined
}) {
  const { t } = useTranslation('story')
  const { dataset } = useVocabulary()
  const only = dataset?.stories.length === 1 ? dataset.stories[0]?.id : undefined
  const id = story ?? only
  const { answer, at, next } = useScenePage(id, scene)
  if (dataset && dataset.stories.length === 0)
    return (
      <Page title={t('title')}>
        <Message
          as="h1"
          title={t('none')}
          ways={<WordButton onPress={() => go(pages.explore())}>{t('state.toOverview', { ns: 'shell' })}</WordButton>}
        >
          {t('noneWhy')}
        </Message>
      </Page>
    )
  if (!id)
    return dataset ? (
      <StoryList stories={dataset.stories} />
    ) : (
      <Page title={t('title')}>
        <Loading>{t('loading')}</Loading>
      </Page>
    )
  // The story is there, as it is listed, so that it is the scene that is not.
  const listed = scene !== undefined && dataset?.stories.some((one) => one.id === id)
  if (listed && answer.error instanceof ApiProblem && answer.error.problem.code === 'not-found')
    return (
      <Page title={t('title')}>
        <Message
          as="h1"
          title={t('noScene')}
          ways={
            <WordButton look="primary" onPress={() => go(pages.story(id))}>
              {t('first')}
            </WordButton>
          }
        >
          {t('noSceneWhy', { id: scene ?? '' })}
        </Message>
      </Page>
    )
  if (answer.error)
    return (
      <Page title={t('title')}>
        <h1 className="hidden">{t('title')}</h1>
        <Failure error={answer.error} sought={id} again={() => void answer.refetch()} />
      </Page>
    )
  if (!answer.data || at < 0)
    return (
      <Page title={t('title')}>
        <h1 className="hidden">{t('title')}</h1>
        <Loading>{t('loading')}</Loading>
      </Page>
    )
  return (
    <>
      <SceneView answer={answer.data} at={at} next={next} entity={entity} relation={relation} />
      <PrintedStory story={id} scene={answer.data.story.scenes[at]?.id} />
    </>
  )
}
