import type { Argument } from '../../../../contracts/argument.ts'

/**
 * An argument in English with letters that each form has to escape: a quote in Turkish, a title in italics, a link, and
 * in the second note a run that is all at once.
 */
export const SMALL: Argument = {
  format: 'izlek-argument',
  lang: 'en',
  title: 'How A & {B} are linked',
  sentences: [
    { text: 'A meets “B*”.', step: 1, note: 1 },
    { text: 'A believes <C> \\ "D_e" 𐰀.', step: 2, note: 2 },
  ],
  notes: [
    {
      number: 1,
      claim: 'a-meets-b',
      modality: 'asserted',
      polarity: 'affirmed',
      explicit: true,
      evidence: [],
      runs: [
        { text: '“' },
        { text: 'Ağ {x} & y', lang: 'tr' },
        { text: '”, ' },
        { text: 'Nutuk', italic: true },
        { text: ', sentence 2. ' },
        { text: 'https://izlek.example/claim/a-meets-b', href: 'https://izlek.example/claim/a-meets-b' },
      ],
    },
    {
      number: 2,
      claim: 'a-believes-c',
      modality: 'believed',
      polarity: 'affirmed',
      explicit: false,
      evidence: [],
      runs: [
        { text: '<i>', lang: 'ota', italic: true },
        { text: ' ' },
        { text: '“d”', lang: 'tr', italic: true, href: 'https://izlek.example/?a="{\\}"&b' },
      ],
    },
  ],
  sources: [],
  dataset: { id: 'small', title: {}, licence: 'CC0-1.0', rights: {}, cite: {}, version: 'a'.repeat(64) },
  colophon: [{ text: 'Source: S & T. ' }, { text: 'https://izlek.example/trace', href: 'https://izlek.example/trace' }],
}

/** The small argument with this title, and nothing else but one sentence of this text, whose footnote is these runs. */
export function argumentWith({
  title = 'T',
  text = 'S',
  runs = [],
}: {
  title?: string
  text?: string
  runs?: Argument['colophon']
}): Argument {
  const [note] = SMALL.notes
  return {
    ...SMALL,
    title,
    sentences: [{ text, step: 1, note: 1 }],
    notes: note ? [{ ...note, runs }] : [],
    colophon: [{ text: 'E' }],
  }
}
