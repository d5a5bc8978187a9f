import '../i18n/areas/dataChange.ts'
import '../i18n/areas/library.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DatasetAnswer } from '../../contracts/firstLoadApi.ts'
import { shortVersion } from '../../contracts/shortVersion.ts'
import { ask } from '../api.ts'
import { isOther, turnTo, useDataVersion } from '../dataVersion.ts'
import { useOutcome } from '../state/history/navigation.ts'
import { MarkedText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { Notice } from '../ui/Notice.tsx'
import { WordButton } from '../ui/WordButton.tsx'
import { usePictureChange } from './usePictureChange.ts'

/**
 * Says once that the dataset was replaced under the page, with counts before and after, and loads it; then what of the
 * picture is gone. Of a link it says that the dataset has changed since it was made.
 */
export function DataChange() {
  const { shown, latest, before, closed } = useDataVersion()
  const { madeWith } = useOutcome()
  return (
    <>
      {madeWith && shown && isOther(madeWith, shown) && <MadeWith made={madeWith} now={shown} />}
      {before ? <Loaded before={before} /> : latest !== shown && latest !== closed && <Replaced latest={latest} />}
    </>
  )
}

function MadeWith({ made, now }: { made: string; now: string }) {
  const { t } = useTranslation('dataChange')
  return (
    <Notice onClose={() => useOutcome.setState({ madeWith: undefined })}>
      {t('link', { made: shortVersion(made), now: shortVersion(now) })}
    </Notice>
  )
}

function Replaced({ latest }: { latest: string | undefined }) {
  const { t } = useTranslation('dataChange')
  const answers = useQueryClient()
  const { dataset } = useVocabulary()
  // Wrapped: a version in the answer would bring the page over to it.
  const { data } = useQuery({
    queryKey: ['dataChange', latest],
    queryFn: async ({ signal }) => ({ card: await ask('dataset', {}, signal) }),
  })
  return (
    <Notice
      onClose={() => useDataVersion.setState({ closed: latest })}
      ways={
        <WordButton look="bordered" onPress={() => latest && turnTo(answers, latest)}>
          {t('load')}
        </WordButton>
      }
    >
      {t('replaced')} <Counts before={dataset} now={data?.card} /> {t('keeps')}
    </Notice>
  )
}

function Loaded({ before }: { before: DatasetAnswer }) {
  const { t } = useTranslation('dataChange')
  const { dataset } = useVocabulary()
  const lines = usePictureChange()
  return (
    <Notice calm onClose={() => useDataVersion.setState({ before: undefined })}>
      {t('loaded')} <Counts before={before} now={dataset} />
      {lines.map((line) => (
        <span key={line}>
          {' '}
          <MarkedText text={line} />
        </span>
      ))}
    </Notice>
  )
}

function Counts({ before, now }: { before: DatasetAnswer | undefined; now: DatasetAnswer | undefined }) {
  const { t } = useTranslation(['dataChange', 'library'])
  if (!before || !now || before.version === now.version) return null
  const sums = ({ counts: { entities, claims, sources } }: DatasetAnswer) =>
    t('library:counts', { entities, claims, sources })
  return t('counts', { before: sums(before), now: sums(now) })
}
