import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

// The faces that every first picture needs; Turkish needs both halves of each.
const FIRST_FACES = /source-(serif-4-latin(-ext)?-wght-(normal|italic)|sans-3-latin(-ext)?-wght-normal)/

// What draws: every view has a plate, so that it need not wait until the page has started.
const DRAWING = /assets\/(cytoscape|picture)-[^/]+\.js$/

/** Lets the page ask for its faces and for what draws before it says by itself that it needs them. */
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
              ? [{ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true }]
              : DRAWING.test(file)
                ? [{ rel: 'modulepreload', href: `/${file}`, crossorigin: true }]
                : [],
          )
          .map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const })),
    },
  }
}

/** Compresses what can be, once and as well as can be: a server has no time for it. */
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

/** The page. Nothing is inlined, or the policy of the page would refuse it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['tr-TR', 'en-US'] }), enforce: 'pre' },
    preload(),
    compress(),
  ],
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    sourcemap: false,
    // Which chunk imports which, for the test of what the first picture costs.
    manifest: true,
    // The module preload polyfill would be an inline script in all but name.
    modulePreload: { polyfill: false },
    target: 'es2023',
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      // On a busy machine every plugin is slow; whoever starts İzlek can do nothing about it.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'cytoscape', test: /node_modules[\\/](cytoscape|cose-base|layout-base)/ },
            // Zod and what tells it not to compile stand in one chunk, so that no schema is made before it was told.
            { name: 'zod', test: /node_modules[\\/]zod[\\/](?!v4[\\/]locales[\\/]tr)|client[\\/]jitless/ },
          ],
        },
      },
    },
  },
})
