/** Numbers that the server, the page and the documents share. */
export const LIMITS = {
  search: { characters: 100, from: 2, hits: 20, most: 100, few: 3 },
  /** Hits of a page of a search in the texts, claims of each, and segments with hits that are counted. */
  textHits: { page: 50, claims: 3, counted: 10_000 },
  neighbourhood: { page: 50, most: 500, atOnce: 25 },
  graph: { entities: 1500, relations: 4000 },
  /** Entities that share most with one, neighbours looked through for them, and those of each that are named. */
  sharing: { page: 5, most: 50, through: 50, first: 3 },
  /** Sentences round a claim that are looked at, and other claims of each. */
  beside: { sentences: 24, claims: 12 },
  overview: { entities: 40, narrow: 14 },
  paths: { length: 4, longest: 6, paths: 5, most: 20, ends: 10, misses: 3, lifts: 32 },
  /** Segments that the quotes of one claim may touch. */
  quoted: 200,
  list: { page: 50, most: 500 },
  /** Disagreements of a page, and the sides and the claims of each that are told. */
  disagreements: { page: 20, most: 50, sides: 4, each: 3 },
  /** Segments of a page of a source, and its quoted parts; code points where nobody has cut a text into segments. */
  read: { page: 100, most: 500, marks: 2000, mostMarks: 5000, uncut: 20_000 },
  /** Relations whose claims are told at once, and the best claims of each line among them. */
  told: { relations: 120, each: 3 },
  deadline: { answer: 2000, paths: 5000, export: 30_000, edit: 30_000 },
  body: 100_000,
  edit: { body: 1_000_000, token: 16 },
  url: 8000,
} as const
