/**
 * Fixed style elements that Cytoscape 3.34 and React Aria Components 1.22 add to the page. A browser test notices a
 * change.
 */
const STYLES = [
  "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='",
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
]

/**
 * The content security policy of every answer. While developing, Vite's own client needs inline scripts and
 * styles and makes no trusted types; the rest stays.
 */
// biome-ignore lint/plugin: directives of our own, as Helmet takes them
export function policy(developing = false): Record<string, string[]> {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(developing ? ["'unsafe-inline'"] : [])],
    'style-src': ["'self'", ...(developing ? ["'unsafe-inline'"] : STYLES)],
    'img-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(developing ? {} : { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['izlek'] }),
  }
}
