import { escapeMarkup } from '../../contracts/escapeMarkup.ts'
import type { ServedPage } from '../../contracts/servedPage.ts'
import type { ViewParts } from './viewParts.ts'

/** The shell with a page in it: its head, its body, the parts of its view, and what it holds, as data. */
export function documentOf(shell: string, page: ServedPage, { styles, scripts }: ViewParts, alternate: string): string {
  const head = [
    ...(page.description ? [`<meta name="description" content="${escapeMarkup(page.description)}">`] : []),
    `<link rel="alternate" type="application/json" href="${escapeMarkup(alternate)}">`,
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${escapeMarkup(file)}">`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${escapeMarkup(file)}">`),
    `<script type="application/ld+json">${asData(page.about)}</script>`,
  ]
  return shell
    .replace(/<title>.*?<\/title>/s, () => `<title>${escapeMarkup(page.title)}</title>`)
    .replace('</head>', () => `${head.join('\n')}\n</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>`)
    .replace(
      /<noscript>.*?<\/noscript>/s,
      () => `<script type="application/json" id="held">${asData(page.answers)}</script>`,
    )
}

// Data in a script element ends at the next end of one, whatever stands round it.
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
