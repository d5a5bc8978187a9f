import { playwright } from '@vitest/browser-playwright'
import type { UserWorkspaceConfig } from 'vitest/config'
import { type BrowserFound, findBrowser } from '../findBrowser.ts'
import { servesApi } from './servesApi.ts'

/** The project of the component tests: in Chromium, or where there is none, one that counts what is skipped. */
export async function componentProject(retry: number): Promise<UserWorkspaceConfig> {
  // Vitest asks for every project before it knows which are wanted: `npm test` has fetched a browser by now.
  const found = await findBrowser(process.env, { fetch: false })
  if ('missing' in found) return withoutBrowser(found)
  return {
    plugins: [servesApi()],
    test: {
      name: 'component',
      include: ['tests/component/**/*.test.tsx'],
      setupFiles: ['tests/component/setup.ts'],
      // One page after another: a second one would only share the processor.
      fileParallelism: false,
      retry,
      testTimeout: 60_000,
      // As patient with a busy machine as the tests of the whole page.
      expect: { poll: { timeout: 20_000 } },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1280, height: 800 },
        provider: playwright({
          launchOptions: { executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] },
          actionTimeout: 20_000,
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }
}

function withoutBrowser(found: BrowserFound & { missing: string }): UserWorkspaceConfig {
  return {
    plugins: [
      {
        name: 'says-so',
        configureServer: () => console.warn(`\n*** WITHOUT CHROMIUM: no component is tested (${found.missing}) ***\n`),
      },
    ],
    test: { name: 'component', include: ['tests/component/withoutBrowser.test.ts'], provide: { browser: found } },
  }
}
