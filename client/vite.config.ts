import { join } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

// The faces that every first picture needs; Turkish needs both halves of each.
const FIRST_FACES = /source-(serif-4-latin(-ext)?-opsz-normal|sans-3-latin(-ext)?-wght-normal)/

/** Lets the page ask for its faces before its style sheet says that it needs them. */
function preloadFaces(): Plugin {
  return {
    name: 'preload-faces',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2') && FIRST_FACES.test(file))
          .sort()
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
            injectTo: 'head' as const,
          })),
    },
  }
}

/** The page. Nothing is inlined, or the policy of the page would refuse it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['tr-TR', 'en-US'] }), enforce: 'pre' }, preloadFaces()],
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    sourcemap: false,
    // The module preload polyfill would be an inline script in all but name.
    modulePreload: { polyfill: false },
    target: 'es2023',
    chunkSizeWarningLimit: 800,
  },
})
