import { brief, type Figure, type Lettering, type Outline, type Shape } from '../../drawing/shapes.ts'
import { LABEL } from '../../drawing/sizes.ts'
import { TYPEFACES } from '../../drawing/tokens.ts'

/** Writes a figure as an SVG that stands alone. `faces`: the `@font-face` rules that it carries with it. */
export function svgOf(figure: Figure, faces: string): string {
  const { width, height, title, description, lang, background, shapes } = figure
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${brief(width)}" height="${brief(height)}" viewBox="0 0 ${brief(width)} ${brief(height)}" role="img" aria-labelledby="title" aria-describedby="description" xml:lang="${lang}" lang="${lang}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    faces === '' ? '' : `<style>${escaped(faces)}</style>`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...shapes.map(written),
    '</svg>',
    '',
  ]
    .filter((line, at, all) => line !== '' || at === all.length - 1)
    .join('\n')
}

/** A text as XML may hold it: marks of XML escaped, characters that no XML may have left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function written(shape: Shape): string {
  if ('text' in shape) return letters(shape)
  if ('d' in shape) return path(shape)
  const attributes = [
    shape.entity === undefined ? '' : ` data-entity="${escaped(shape.entity)}"`,
    shape.relation === undefined ? '' : ` data-relation="${escaped(shape.relation)}"`,
    shape.opacity === undefined ? '' : ` opacity="${shape.opacity}"`,
    shape.at === undefined ? '' : ` transform="translate(${brief(shape.at.x)} ${brief(shape.at.y)})"`,
  ]
  return `<g${attributes.join('')}>${shape.shapes.map(written).join('\n')}</g>`
}

function path({ d, fill, stroke, width, dash, round, matrix }: Outline): string {
  return [
    `<path d="${d}" fill="${fill ?? 'none'}"`,
    stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${brief(width ?? 1)}"`,
    dash === undefined ? '' : ` stroke-dasharray="${dash.map(brief).join(' ')}"`,
    round ? ' stroke-linecap="round" stroke-linejoin="round"' : '',
    matrix === undefined ? '' : ` transform="matrix(${matrix.map((value) => +value.toFixed(4)).join(' ')})"`,
    '/>',
  ].join('')
}

function letters({ text, lang, x, y, anchor, face, fill, halo, href }: Lettering): string {
  const set = `x="${brief(x)}" y="${brief(y)}" font-family="${escaped(TYPEFACES[face.family])}" font-size="${brief(face.size)}" font-weight="${face.weight}"${face.style === 'italic' ? ' font-style="italic"' : ''}${anchor ? ` text-anchor="${anchor}"` : ''}`
  // Word processors do not know `paint-order`: the halo is a text of its own under the letters, which nobody is to hear twice.
  const under = halo
    ? `<text aria-hidden="true" ${set} fill="none" stroke="${halo}" stroke-width="${2 * LABEL.halo}" stroke-linejoin="round">${escaped(text)}</text>`
    : ''
  const over = `<text ${set} fill="${fill}" xml:lang="${escaped(lang)}" lang="${escaped(lang)}">${escaped(text)}</text>`
  return under + (href === undefined ? over : `<a href="${escaped(href)}">${over}</a>`)
}
