import type { Act } from './act.ts'
import { type ActWords, actTemplate, type Templates } from './actTemplate.ts'
import type { Claim } from './claim.ts'
import type { Modality } from './modality.ts'
import { OWN_MODALITY } from './ownModality.ts'

/**
 * Frames of a modality. `held`: for a claim with a holder, `clause` where its verb can be put into a clause; `own`:
 * where the predicate itself expresses the modality.
 */
interface Frame {
  plain?: string
  held: string
  clause?: string
  own?: string
}

/** Words of the interface that frame a sentence by its modality or, where the text names it, by its act. */
export interface FrameWords {
  frames: Record<Modality, Frame>
  acts: Record<Act, ActWords>
}

/** A frame to put the sentence of a claim into, or the template of the whole; `holder` fills either. */
export interface Framing {
  frame?: string | undefined
  template?: string | undefined
  holder?: string | undefined
}

/**
 * Chooses the frame of a claim. An act without a holder is the subject's own, as a claim names no holder that is its
 * subject; but what is reported by nobody is reported by nobody. `templates`: in the language of the frame, if any.
 */
export function framingOf(
  claim: Claim,
  { frames, acts }: FrameWords,
  templates: Templates | undefined,
  { plural, lang }: { plural: boolean; lang: string },
): Framing {
  const { predicate, modality, polarity, holder, subject, act } = claim
  const own = OWN_MODALITY.get(predicate) === modality
  const negative = polarity === 'negated'
  if (own) {
    const named = templates?.[negative ? 'negated' : 'affirmed'].includes('{holder')
    return { frame: named || holder === undefined || holder === subject ? undefined : frames[modality].own, holder }
  }
  if (act === undefined) {
    const { plain, held, clause } = frames[modality]
    if (holder === undefined) return { frame: plain }
    const template = clause && templates && actTemplate(clause, templates, { negative, plural, modality, lang })
    return template === undefined ? { frame: held, holder } : { template, holder }
  }
  const words = acts[act]
  if (holder === undefined && modality === 'reported') return { frame: words.none }
  const refused = negative && holder === undefined ? words.selfNot : undefined
  const wanted = refused ?? (holder === undefined ? words.self : words.held)
  const template =
    templates && actTemplate(wanted, templates, { negative: negative && !refused, plural, modality, lang })
  if (template !== undefined) return { template, holder }
  return { frame: wanted.includes('{clause:') ? words.plain : wanted, holder: holder ?? subject }
}
