import type { Plugin } from 'vite'

/**
 * Takes the ending of the plural from what is counted in a file of Turkish messages: *0 seçenek*, never *0 seçenekler*.
 */
export function singularAfterCounts(code: string): string {
  return code.replace(/(\$\{formatter\.number\([^`]*?\)\} [^`$]*?)l[ae]r`/g, '$1`')
}

/** Corrects the Turkish messages of React Aria, which count in the plural. */
export function turkishCounts(): Plugin {
  return {
    name: 'turkish-counts',
    transform: { filter: { id: /[\\/]intl[\\/].*tr-TR\.m?js$/ }, handler: (code) => singularAfterCounts(code) },
  }
}
