import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { turkishCounts } from './turkishCounts.ts'

// The faces that every first picture needs; Turkish needs both halves of each.
const FIRST_FACES = /source-(serif-4-latin(-ext)?-wght-(normal|italic)|sans-3-latin(-ext)?-wght-normal)/

// Chunks that draw: every view has a plate, so they are fetched before the page has started.
const DRAWING = /assets\/(cytoscape|picture)-[^/]+\.js$/

// Small modules that every first picture needs: in one chunk they compress better and are one request.
const FIRST_MODULES = new RegExp(
  `[\\\\/](${[
    'drawing/(tokens|sizes|shapes|places|pairs|lineLooks|lineHeads|labelText|outlineBox|layout/(layoutProblem|boxGrid))',
    'contracts/(addresses|canvasState|filter|graph|ids|label|modality|relationId|view)',
    'client/(base|trusted|useLatest|text/(useVocabulary|cardsById)|page/title|whenIdle|commands/(commands|shortcuts)|state/(explore|groups|items|selection|step))',
    'client/state/history/(?!readTrail)[a-zA-Z]+',
  ]
    .join('|')
    .replaceAll('/', '[\\\\/]')})\\.ts$`,
)

/** Preloads the faces and the chunks that draw. */
function preload(): Plugin {
  return {
    name: 'preload',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .sort()
          .flatMap((file) =>
            FIRST_FACES.test(file)
              ? [{ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true }]
              : DRAWING.test(file)
                ? [{ rel: 'modulepreload', href: `./${file}`, crossorigin: true }]
                : [],
          )
          .map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const })),
    },
  }
}

/** Puts the theme that the reader has chosen into the page before anything is painted, by a script that blocks. */
function themeFirst(): Plugin {
  const name = 'theme.js'
  return {
    name: 'theme-first',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    async buildStart() {
      this.emitFile({ type: 'asset', name, source: await readFile(join(import.meta.dirname, 'themeFirst.js')) })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((file) => file.type === 'asset' && file.names.includes(name))
          .map(({ fileName }) => ({
            tag: 'script',
            attrs: { src: `./${fileName}` },
            injectTo: 'head-prepend' as const,
          })),
    },
  }
}

/** Compresses each file once, at the best quality, for which a server has no time. */
function compress(): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    writeBundle: async ({ dir = '.' }, bundle) => {
      const files = Object.keys(bundle).filter((file) => /\.(js|css|svg)$/.test(file))
      await Promise.all(
        files.map(async (file) => {
          const path = join(dir, file)
          await writeFile(`${path}.br`, await promisify(brotliCompress)(await readFile(path)))
        }),
      )
    },
  }
}

/** Configuration of the page. Nothing is inlined, or the page's policy would refuse it. */
export default defineConfig({
  root: import.meta.dirname,
  // Files name each other relatively, and the server writes its path prefix into the page: one build serves under any.
  base: './',
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['tr-TR', 'en-US'] }), enforce: 'pre' },
    turkishCounts(),
    preload(),
    themeFirst(),
    compress(),
  ],
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    sourcemap: false,
    // Imports of each chunk, for the test of the first picture's cost.
    manifest: true,
    // The module preload polyfill counts as an inline script.
    modulePreload: { polyfill: false },
    target: 'es2023',
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      // Every plugin is slow on a busy machine; users of İzlek can do nothing about that warning.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'cytoscape', test: /node_modules[\\/](cytoscape|cose-base|layout-base)/ },
            { name: 'first', test: FIRST_MODULES },
            // Zod and its setting lie in one chunk, so that no schema is made before the setting.
            { name: 'zod', test: /node_modules[\\/]zod[\\/](?!v4[\\/]locales[\\/]tr)|client[\\/]jitless/, priority: 1 },
          ],
        },
      },
    },
  },
})
