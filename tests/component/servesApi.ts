import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { openApi } from './openApi.ts'

type Api = Awaited<ReturnType<typeof openApi>>

/** Answers `/api` with the real API over our dataset, opened by the first question. */
export function servesApi(): Plugin {
  let api: Promise<Api> | undefined
  return {
    name: 'serves-api',
    configureServer: ({ middlewares, ssrLoadModule }) => {
      const open = async (): Promise<Api> => (await ssrLoadModule(join(import.meta.dirname, 'openApi.ts'))).openApi()
      middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/api/')) return next()
        api ??= open()
        api.then(({ app }) => app(request, response), next)
      })
    },
    closeBundle: async () => (await api)?.close(),
  }
}
