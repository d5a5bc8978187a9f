import type { TFunction } from 'i18next'
import { startI18n } from '../../client/i18n/start.ts'
import type { Lang } from '../../contracts/addresses.ts'

const i18n = startI18n('tr')
// Its words are added to what has started.
await import('../../client/i18n/areas/expand.ts')

/** The words of the explore view and its menu in a language, with numbers and names filled in. */
export function exploreWords(lang: Lang): TFunction<['explore', 'expand']> {
  return i18n.getFixedT(lang, ['explore', 'expand'])
}
