import { escapeMarkup } from '../../contracts/escapeMarkup.ts'
import { brief, type Figure, type Lettering, type Outline, type Shape } from '../../drawing/shapes.ts'
import { LABEL } from '../../drawing/sizes.ts'
import { TYPEFACES } from '../../drawing/tokens.ts'

/** Writes a figure as an SVG that stands alone. `faces`: the `@font-face` rules that it carries with it. */
export function svgOf(figure: Figure, faces: string): string {
  const { width, height, title, description, lang, background, shapes } = figure
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${brief(width)}" height="${brief(height)}" viewBox="0 0 ${brief(width)} ${brief(height)}" role="img" aria-labelledby="title" aria-describedby="description" xml:lang="${lang}" lang="${lang}">`,
    `<title id="title">${escapeMarkup(title)}</title>`,
    `<desc id="description">${escapeMarkup(description)}</desc>`,
    faces === '' ? '' : `<style>${escapeMarkup(faces)}</style>`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...shapes.map(written),
    '</svg>',
    '',
  ]
    .filter((line, at, all) => line !== '' || at === all.length - 1)
    .join('\n')
}

function written(shape: Shape): string {
  if ('text' in shape) return letters(shape)
  if ('d' in shape) return path(shape)
  const attributes = [
    shape.entity === undefined ? '' : ` data-entity="${escapeMarkup(shape.entity)}"`,
    shape.relation === undefined ? '' : ` data-relation="${escapeMarkup(shape.relation)}"`,
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
  const set = `x="${brief(x)}" y="${brief(y)}" font-family="${escapeMarkup(TYPEFACES[face.family])}" font-size="${brief(face.size)}" font-weight="${face.weight}"${face.style === 'italic' ? ' font-style="italic"' : ''}${anchor ? ` text-anchor="${anchor}"` : ''}`
  // Word processors ignore `paint-order`: the halo is a text of its own under the letters, hidden from screen readers.
  const under = halo
    ? `<text aria-hidden="true" ${set} fill="none" stroke="${halo}" stroke-width="${2 * LABEL.halo}" stroke-linejoin="round">${escapeMarkup(text)}</text>`
    : ''
  const over = `<text ${set} fill="${fill}" xml:lang="${escapeMarkup(lang)}" lang="${escapeMarkup(lang)}">${escapeMarkup(text)}</text>`
  return under + (href === undefined ? over : `<a href="${escapeMarkup(href)}">${over}</a>`)
}
