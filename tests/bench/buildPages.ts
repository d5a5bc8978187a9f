import { join } from 'node:path'
import { build } from 'vite'

/** The scripts of the bench's own pages, built as the product's are: for the same browsers, minified. */
export async function buildPages(): Promise<Record<'probe' | 'peer', string>> {
  return { probe: await built('probe'), peer: await built('peer') }
}

async function built(name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: join(import.meta.dirname, 'page', `${name}.ts`),
        output: { codeSplitting: false },
      },
    },
  })
  const [chunk] = 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error(`Vite made no script of ${name}.ts`)
  return chunk.code
}
