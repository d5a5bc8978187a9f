import { useTranslation } from 'react-i18next'
import type { Path, Step } from '../../../contracts/path.ts'
import type { RelationLine } from '../../../contracts/relation.ts'

/** Why a path stands where it does: its length, its weakest modality, and which steps are inferred or denied. */
export function PathNote({ path }: { path: Path }) {
  const { t } = useTranslation('trace')
  const inferred = stepsThat(path.steps, (line) => line.inferred)
  const denied = stepsThat(path.steps, (line) => line.polarity === 'negated')
  return (
    <>
      {t('steps', { count: path.length })}. {t(`weak.${path.weakest === 'asserted' ? 'none' : path.weakest}`)}
      {inferred && ` ${t('inferred', { steps: inferred })}`}
      {denied && ` ${t('denied', { steps: denied })}`}
    </>
  )
}

/** The numbers of the steps of which every line is so, counted from one, joined by commas; empty if there are none. */
export function stepsThat(steps: readonly Step[], is: (line: RelationLine) => boolean): string {
  return steps.flatMap((step, at) => (step.relations.every(({ lines }) => lines.every(is)) ? [at + 1] : [])).join(', ')
}
