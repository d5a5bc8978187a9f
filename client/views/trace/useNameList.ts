import { useLang } from '../../text/LabelText.tsx'

/** Joins names with the language's word for or, or for and. */
export function useNameList(type: 'disjunction' | 'conjunction' = 'disjunction'): (names: readonly string[]) => string {
  const list = new Intl.ListFormat(useLang(), { type })
  return (names) => list.format(names)
}
