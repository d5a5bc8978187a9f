import { useTranslation } from 'react-i18next'
import { capitalised } from '../../../contracts/fillTemplate.ts'
import type { Path, PathRank } from '../../../contracts/path.ts'
import { MarkedText, useLang } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { weakSteps } from './weakSteps.ts'

/**
 * Explains the rank of the path at a place of a list: its length, steps that only share a setting, its weak, inferred
 * and denied ones, and in what it differs from the one before.
 */
export function PathNote({
  paths,
  at,
  rank,
  nameOf,
}: {
  paths: readonly Path[]
  at: number
  rank: PathRank
  nameOf: (entity: string) => string
}) {
  const { t } = useTranslation('trace')
  const lang = useLang()
  const { works } = useVocabulary()
  // The caller lists it.
  const path = paths[at]!
  const { modalities, inferred, denied } = weakSteps(path)
  const numbers = (steps: number[]) =>
    new Intl.ListFormat(lang, { type: 'conjunction' }).format(steps.map((step) => t('why.step', { step })))
  const said = (key: 'inferred' | 'denied', steps: number[]) =>
    steps.length === 0
      ? []
      : steps.length === 1 && steps[0] === path.length && path.length > 1
        ? [t(`why.${key}Last`)]
        : [t(`why.${key}`, { count: steps.length, steps: numbers(steps) })]
  const shared = (path.settings ?? []).map(({ step }) => t('why.shared', { step: step + 1, next: step + 2 }))
  const parts = [
    ...shared,
    ...(modalities.length === 0
      ? shared.length > 0
        ? []
        : [t('why.sound')]
      : modalities.map(({ modality, steps }) => t(`why.${modality}`, { count: steps.length, steps: numbers(steps) }))),
    ...said('inferred', inferred),
    ...said('denied', denied),
  ]
  const { hub, sources, after } = path.why
  return (
    <>
      {t('steps', { count: path.length })}. {capitalised(parts.join('; '), lang)}.{' '}
      {t('why.sources', { count: works(sources) })}
      {rank === 'hubs' && hub && (
        <MarkedText text={` ${t('why.hub', { name: nameOf(hub.entity), count: hub.degree })}`} />
      )}
      {after &&
        ` ${t(`why.after.${after}`, { number: at, count: path.length - (paths[at - 1]?.length ?? path.length) })}`}
    </>
  )
}
