/** Files of the build that a view needs besides those of every page, as addresses below the base path. */
export interface ViewParts {
  styles: string[]
  scripts: string[]
}

interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
}

/** The build's list of its chunks, by source file. */
export type Manifest = ReadonlyMap<string, Chunk>

/** Reads the build's list of chunks. */
export function readManifest(json: string): Manifest {
  // biome-ignore lint/plugin: only listed
  return new Map(Object.entries(JSON.parse(json) as Record<string, Chunk>))
}

/** The files of a view and of all that it imports, without those that the page itself brings. */
export function viewParts(manifest: Manifest, view: string, base: string): ViewParts {
  const first = reached(manifest, 'index.html')
  const mine = [...reached(manifest, view)].filter((name) => !first.has(name))
  const chunks = mine.flatMap((name) => manifest.get(name) ?? [])
  return {
    styles: [...new Set(chunks.flatMap(({ css = [] }) => css))].map((file) => base + file),
    scripts: chunks.map(({ file }) => base + file),
  }
}

function reached(manifest: Manifest, from: string, seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen
  seen.add(from)
  for (const name of manifest.get(from)?.imports ?? []) reached(manifest, name, seen)
  return seen
}
