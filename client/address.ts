import { useLocation, useSearch } from 'wouter'
import { Id, RelationId } from '../contracts/ids.ts'

/** The languages of the interface. */
export type Lang = 'tr' | 'en'

/** A page as its path names it; ids are well-formed, and only the server knows if they exist. */
export type Page =
  | { name: 'explore' | 'trace' }
  | { name: 'story'; id?: string; scene?: string }
  | { name: 'entity' | 'relation' | 'claim'; id: string }
  | { name: 'unknown'; path: string }

/** Reads the path of an address. */
export function pageOf(path: string): Page {
  const [name = '', id, scene, ...rest] = path.replace(/\/$/, '').split('/').slice(1).map(decoded)
  const unknown: Page = { name: 'unknown', path }
  if (rest.length > 0) return unknown
  if (name === 'story') return story(id, scene) ?? unknown
  if (scene !== undefined) return unknown
  if (id === undefined)
    return name === '' || name === 'explore' ? { name: 'explore' } : name === 'trace' ? { name } : unknown
  if (name === 'relation') return RelationId.safeParse(id).success ? { name, id } : unknown
  if (name === 'entity' || name === 'claim') return Id.safeParse(id).success ? { name, id } : unknown
  return unknown
}

function story(id: string | undefined, scene: string | undefined): Page | undefined {
  if (id === undefined) return { name: 'story' }
  if (!Id.safeParse(id).success) return undefined
  if (scene === undefined) return { name: 'story', id }
  return Id.safeParse(scene).success ? { name: 'story', id, scene } : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The page that the address names now. */
export function usePage(): Page {
  return pageOf(useLocation()[0])
}

/** The language that a query asks for, if it is one of ours. */
export function langOf(search: string): Lang | undefined {
  const lang = new URLSearchParams(search).get('lang')
  return lang === 'tr' || lang === 'en' ? lang : undefined
}

/** A path of ours with the language that the reader chose, so that it stays chosen; `lang` sets another. */
export function withLang(path: string, search: string, lang: Lang | undefined = langOf(search)): string {
  if (!lang) return path
  const [address = '', fragment] = path.split('#')
  const [bare = '', query] = address.split('?')
  const params = new URLSearchParams(query)
  params.set('lang', lang)
  return `${bare}?${params}${fragment === undefined ? '' : `#${fragment}`}`
}

/** Goes to a path of ours, keeping the chosen language. */
export function useGo(): (path: string, options?: { replace?: boolean }) => void {
  const [, navigate] = useLocation()
  const search = useSearch()
  return (path, options) => navigate(withLang(path, search), options)
}

/** Makes hrefs of ours that keep the chosen language. */
export function useHref(): (path: string) => string {
  const search = useSearch()
  return (path) => withLang(path, search)
}
