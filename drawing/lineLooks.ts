import type { Modality, Polarity } from '../contracts/modality.ts'

/** The shape at the end of a line, by Cytoscape's names; `scale` multiplies its size. */
export interface HeadLook {
  shape: 'triangle' | 'vee' | 'circle' | 'tee'
  scale: number
  /** Only outlined, filled in the colour of the sheet. */
  hollow?: true
}

/** How lines of a modality are drawn. */
export interface ModalityLook {
  /** Width in px for one, two, three or more sources. */
  widths: readonly [number, number, number]
  /** Lengths of dash and gap; with round caps a dash of next to no length is a dot. */
  dash?: readonly [number, number]
  round?: true
  /** Width in px of the outline of a line that is filled in the colour of the sheet. */
  outline?: number
  head: HeadLook
}

/** How each modality is drawn, on the canvas, in figures and in samples beside words. */
export const LINE_LOOKS: Readonly<Record<Modality, ModalityLook>> = {
  asserted: { widths: [1.4, 2.5, 3.5], head: { shape: 'triangle', scale: 0.75 } },
  reported: {
    widths: [2.2, 3, 4],
    dash: [0.1, 4.2],
    round: true,
    head: { shape: 'triangle', scale: 0.75, hollow: true },
  },
  intended: { widths: [1.4, 2.5, 3.5], dash: [7, 4], head: { shape: 'vee', scale: 0.85 } },
  believed: { widths: [2.4, 2.4, 2.4], outline: 1.2, head: { shape: 'circle', scale: 0.9, hollow: true } },
}

/** The crossing of a negated line, and its head. */
export const TEE: HeadLook = { shape: 'tee', scale: 1.05 }

/** The line that the reader has chosen: what lies under it reaches `padding` px beyond it on both sides. */
export const THREAD = { padding: 5, opacity: 0.13 } as const

/** The opacity of what is faded. */
export const FADED = { entity: 0.42, relation: 0.26 } as const

/** The head of a line of a modality and a polarity that has a direction. */
export function headLook(modality: Modality, polarity: Polarity): HeadLook {
  return polarity === 'negated' ? TEE : LINE_LOOKS[modality].head
}

/** The width in px of a line that so many sources support. */
export function lineWidth(sources: number, modality: Modality): number {
  const step = Math.min(Math.max(sources, 1), 3) - 1
  return LINE_LOOKS[modality].widths[step] as number
}
