import { useTranslation } from 'react-i18next'
import { capitalised } from '../../../contracts/fillTemplate.ts'
import type { Modality } from '../../../contracts/modality.ts'
import type { PathCondition } from '../../../contracts/noPath.ts'
import type { Undated } from '../../../contracts/pathQuery.ts'
import { useLang, useMarkedLabel } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'

/** A condition in marked words: as it holds, within a sentence (`is`) and `alone`, and as the change that lifts it. */
export function useConditionWords(
  nameOf: (entity: string) => string,
): (condition: PathCondition) => { is: string; alone: string; lifted: string } {
  const { t } = useTranslation(['conditions', 'panel'])
  const say = useMarkedLabel()
  const lang = useLang()
  const { kind, wording, source } = useVocabulary()
  const list = (words: string[]) => new Intl.ListFormat(lang, { type: 'conjunction' }).format(words)
  const is = ({ parameter, was }: PathCondition): string => {
    const [first = ''] = was
    switch (parameter) {
      case 'max':
        return t('is.max', { count: Number(first) })
      case 'maxDegree':
        return t('is.maxDegree', { count: Number(first) })
      case 'via':
      case 'avoid':
        return t(`is.${parameter}`, { name: nameOf(first) })
      case 'avoidKind':
        return t('is.avoidKind', { name: say(kind(first)) })
      case 'predicate':
      case 'avoidPredicate':
        return t(`is.${parameter}`, { names: list(was.map((one) => say(wording(one, 'out', 'affirmed')))) })
      case 'modality':
        return was.join() === 'asserted'
          ? t('is.asserted')
          : t('is.modality', { names: list(was.map((one) => t(`panel:modality.${one as Modality}`))) })
      case 'source':
        return t('is.source', { names: list(was.map((one) => say(source(one)?.title ?? { und: one }))) })
      case 'polarity':
        return t(`is.polarity.${was.length > 1 ? 'both' : first === 'negated' ? 'negated' : 'affirmed'}`)
      case 'explicit':
        return t(`is.explicit.${first === 'false' ? 'false' : 'true'}`)
      case 'undated':
        return t(`is.undated.${first as Undated}`)
      case 'disputed':
        return t(`is.disputed.${first === 'false' ? 'false' : 'true'}`)
      case 'directed':
        return t('is.directed')
      default:
        return t(`is.${parameter}`, { date: first.replace('/', '–').replaceAll('..', '…') })
    }
  }
  return (condition) => {
    const { parameter, becomes } = condition
    const lifted =
      parameter === 'max'
        ? t('lift.max', { count: Number(becomes[0]) })
        : parameter === 'modality' || parameter === 'polarity' || parameter === 'directed'
          ? t(`lift.${parameter}`)
          : parameter === 'explicit' && condition.was[0] !== 'false'
            ? t('lift.explicit')
            : t('lift.other', { condition: is(condition) })
    return { is: is(condition), alone: capitalised(is(condition), lang), lifted }
  }
}
