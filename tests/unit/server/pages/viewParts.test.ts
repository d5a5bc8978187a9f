import { expect, it } from 'vitest'
import { readManifest, viewParts } from '../../../../server/pages/viewParts.ts'

const MANIFEST = readManifest(
  JSON.stringify({
    'index.html': { file: 'assets/index.js', imports: ['shared'], css: ['assets/index.css'] },
    shared: { file: 'assets/shared.js', css: ['assets/shared.css'] },
    'view.tsx': { file: 'assets/view.js', imports: ['shared', 'card'], css: ['assets/view.css'] },
    card: { file: 'assets/card.js', imports: ['view.tsx', 'index.html'], css: ['assets/card.css', 'assets/view.css'] },
  }),
)

it('names the files of a view and of what it imports, without those of every page, each once', () => {
  expect(viewParts(MANIFEST, 'view.tsx', '/izlek/')).toEqual({
    styles: ['/izlek/assets/view.css', '/izlek/assets/card.css'],
    scripts: ['/izlek/assets/view.js', '/izlek/assets/card.js'],
  })
})

it('has none for a view that every page has anyway', () => {
  expect(viewParts(MANIFEST, 'index.html', '/')).toEqual({ styles: [], scripts: [] })
})
