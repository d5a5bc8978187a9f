/** The five families of kinds; a family gives a mark its colour and its label a face. */
export type Family = 'people' | 'powers' | 'place' | 'event' | 'letters'

/** The two themes of the screen. */
export type Theme = 'light' | 'dark'

/** Colours of the page and the plate, by theme; `client/styles/tokens.css` has the same values (a test compares). */
export const COLOURS = {
  light: {
    paper: '#F7F3EA',
    sheet: '#FDFBF6',
    sunk: '#EFE8DA',
    ink: '#221D17',
    ink2: '#564E44',
    ink3: '#6A6155',
    rule: '#D8CFBE',
    ruleStrong: '#948876',
    relation: '#6F6457',
    relationInferred: '#948876',
    relationLit: '#3D352C',
    rubric: '#A0261A',
    rubricWash: '#F6DFD6',
    onKind: '#FDFBF6',
    onInk: '#FDFBF6',
    hollowFaded: '#D8D4CD',
    people: '#2E251C',
    powers: '#1F4788',
    place: '#3A8068',
    event: '#C4740A',
    letters: '#9B77A9',
  },
  dark: {
    paper: '#191714',
    sheet: '#211E1A',
    sunk: '#2B2722',
    ink: '#EDE5D8',
    ink2: '#BDB3A4',
    ink3: '#9C9283',
    rule: '#3A352E',
    ruleStrong: '#7D7264',
    relation: '#A39885',
    relationInferred: '#7D7264',
    relationLit: '#D6CCBC',
    rubric: '#FA8A82',
    rubricWash: '#45231E',
    onKind: '#211E1A',
    onInk: '#191714',
    hollowFaded: '#433E36',
    people: '#EFE6D6',
    powers: '#7DB2EC',
    place: '#4C7F52',
    event: '#F0B94A',
    letters: '#B0689E',
  },
} as const satisfies Record<Theme, Record<string, string>>

/** The name of a colour. */
export type Colour = keyof (typeof COLOURS)['light']

/** Part of an inner mark in the box of 24: a filled path, or a stroked one with its width. */
export interface Glyph {
  d: string
  stroke?: number
}

/** How a kind is drawn: Cytoscape's shape and the same figure as a path in a box of 24, with its inner mark. */
export interface KindLook {
  family: Family
  shape: string
  /** Width and height in parts of a mark's size. */
  width: number
  height: number
  outline24: string
  glyphs: Glyph[]
  /** Points of a `polygon`, as Cytoscape wants them. */
  polygon?: string
}

const disc = (x: number, y: number, r: number): Glyph => ({
  d: `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
})
const bar = (x: number, y: number, width: number, height: number): Glyph => ({
  d: `M${x} ${y}h${width}v${height}h${-width}z`,
})

const KINDS: ReadonlyMap<string, KindLook> = new Map(
  Object.entries({
    Person: {
      family: 'people',
      shape: 'ellipse',
      width: 1,
      height: 1,
      outline24: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17z',
      glyphs: [],
    },
    Group: {
      family: 'people',
      shape: 'ellipse',
      width: 1.15,
      height: 1.15,
      outline24: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z',
      glyphs: [disc(12, 8, 2.3), disc(8, 14.4, 2.3), disc(16, 14.4, 2.3)],
    },
    Office: {
      family: 'people',
      shape: 'bottom-round-rectangle',
      width: 0.95,
      height: 1.1,
      outline24: 'M3.5 3h17v9.5a8.5 8.5 0 0 1-17 0z',
      glyphs: [bar(3.5, 6.6, 17, 2.6)],
    },
    Polity: {
      family: 'powers',
      shape: 'rectangle',
      width: 0.95,
      height: 0.95,
      outline24: 'M3.5 3.5h17v17h-17z',
      glyphs: [],
    },
    Institution: {
      family: 'powers',
      shape: 'rectangle',
      width: 0.98,
      height: 0.98,
      outline24: 'M3.5 3.5h17v17h-17z',
      glyphs: [bar(7.6, 6.5, 2.6, 11), bar(13.8, 6.5, 2.6, 11)],
    },
    Delegation: {
      family: 'powers',
      shape: 'right-rhomboid',
      width: 1.35,
      height: 0.9,
      outline24: 'M6.5 5h17l-6 14h-17z',
      glyphs: [{ d: 'M7 12h9M13 8.6l3.6 3.4-3.6 3.4', stroke: 2 }],
    },
    Force: {
      family: 'powers',
      shape: 'rectangle',
      width: 1.4,
      height: 0.95,
      outline24: 'M1 4.5h22v15h-22z',
      glyphs: [{ d: 'M1 4.5L23 19.5M23 4.5L1 19.5', stroke: 1.8 }],
    },
    Place: {
      family: 'place',
      shape: 'triangle',
      width: 1.15,
      height: 1.08,
      outline24: 'M12 3L22 21.5H2z',
      glyphs: [disc(12, 15.6, 2.6)],
    },
    Event: {
      family: 'event',
      shape: 'diamond',
      width: 1.19,
      height: 1.19,
      outline24: 'M12 1.5L22.5 12L12 22.5L1.5 12z',
      glyphs: [],
    },
    Document: {
      family: 'letters',
      shape: 'polygon',
      width: 0.9,
      height: 1.15,
      outline24: 'M4.5 2h10.5l4.5 4.5V22h-15z',
      glyphs: [{ d: 'M7.6 11h8.8M7.6 14.4h8.8M7.6 17.8h5.5', stroke: 1.6 }],
      polygon: '-1 -1 0.35 -1 1 -0.5 1 1 -1 1',
    },
    Idea: {
      family: 'letters',
      shape: 'hexagon',
      width: 1.19,
      height: 1.03,
      outline24: 'M6.5 2.5h11L23 12l-5.5 9.5h-11L1 12z',
      glyphs: [disc(12, 12, 3.8)],
    },
    Work: {
      family: 'letters',
      shape: 'rectangle',
      width: 0.9,
      height: 1.15,
      outline24: 'M4.5 2h15v20h-15z',
      glyphs: [bar(7.4, 2, 2, 20)],
    },
  }),
)

// Inner marks of kinds that the look does not know, which all have one outline.
const OTHER_GLYPHS: readonly Glyph[] = [
  bar(6, 10.6, 12, 2.8),
  bar(10.6, 6, 2.8, 12),
  { d: 'M8.4 12h.01M15.6 12h.01', stroke: 4.4 },
  { d: 'M12 7.4a4.6 4.6 0 1 0 0 9.2a4.6 4.6 0 1 0 0-9.2z', stroke: 2 },
  { d: 'M12 7v10M7 12h10', stroke: 2.4 },
  { d: 'M7.5 14.5L12 9.5l4.5 5', stroke: 2.4 },
  { d: 'M8 16L16 8', stroke: 2.4 },
  { d: 'M7.5 9.4h9M7.5 14.6h9', stroke: 2.2 },
]

// Families of kinds in other datasets, by the last word of the kind; other words are letters.
const OTHER_FAMILIES: readonly [Family, string][] = [
  ['people', 'People Family Population Role Profession Rank Title Saint Deity'],
  [
    'powers',
    'Nation State Empire Kingdom Body Organisation Organization Company Assembly Council Court Party Army Navy',
  ],
  ['place', 'Region Country Province City Town Village Building Site River'],
  ['event', 'Battle War Meeting Journey Election Trial Crisis Grievance Act Activity'],
]

const others = new Map<string, KindLook>()

// A dataset may bring kinds that the look does not know: they get a shape that no known kind has, and an inner mark by
// their name, so that two of one family can be told apart.
function otherLook(kind: string): KindLook {
  let look = others.get(kind)
  if (look === undefined) {
    const word = /[A-Z][a-z]*$/.exec(kind)?.[0] ?? kind
    const family = OTHER_FAMILIES.find(([, words]) => words.split(' ').includes(word))?.[0] ?? 'letters'
    let sum = 0
    for (const letter of kind) sum = (sum * 37 + letter.charCodeAt(0)) % 65_521
    look = {
      family,
      shape: 'octagon',
      width: 1.1,
      height: 1.1,
      outline24: 'M7.8 2h8.4L22 7.8v8.4L16.2 22H7.8L2 16.2V7.8z',
      glyphs: [OTHER_GLYPHS[sum % OTHER_GLYPHS.length] as Glyph],
    }
    others.set(kind, look)
  }
  return look
}

/** The kinds that have a look of their own, in the order of the legend. */
export const KNOWN_KINDS: readonly string[] = [...KINDS.keys()]

/** How a kind is drawn; a kind that the look does not know gets an octagon with a mark of its own. */
export function kindLook(kind: string): KindLook {
  return KINDS.get(kind) ?? otherLook(kind)
}

/** How a label of a family is set, on the plate and in lists. */
export const FACES: Record<Family, { family: 'serif' | 'sans'; style: 'normal' | 'italic'; weight: number }> = {
  people: { family: 'serif', style: 'normal', weight: 500 },
  powers: { family: 'sans', style: 'normal', weight: 600 },
  place: { family: 'sans', style: 'normal', weight: 400 },
  event: { family: 'serif', style: 'italic', weight: 400 },
  letters: { family: 'serif', style: 'italic', weight: 400 },
}

/** The type families with their fallbacks, as custom properties and Cytoscape have them. */
export const TYPEFACES = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', sans-serif",
} as const

/** Durations in ms and the one easing. */
export const MOTION = { fade: 120, panel: 160, layout: 400, scene: 600, easing: 'cubic-bezier(0.2, 0, 0, 1)' } as const

/** Widths in px under which the evidence becomes a drawer, the legend a button, the page narrow. */
export const BREAKPOINTS = { drawer: 1200, legend: 1000, narrow: 640 } as const
