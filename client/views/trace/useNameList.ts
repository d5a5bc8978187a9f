import { useLang } from '../../parts/Said.tsx'

/** Joins names with the language's word for or. */
export function useNameList(): (names: readonly string[]) => string {
  const list = new Intl.ListFormat(useLang(), { type: 'disjunction' })
  return (names) => list.format(names)
}
