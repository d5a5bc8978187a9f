import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/**
 * Compiles a script of this folder once, so that many processes start in the time of the few that would compile it for
 * themselves. Gives its path, and removes it.
 */
export async function compileScript(name: string): Promise<{ script: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'izlek-script-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, name),
      outDir: folder,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'script.mjs' } },
    },
  })
  return { script: join(folder, 'script.mjs'), remove: () => rm(folder, { recursive: true, force: true }) }
}
