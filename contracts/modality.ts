import { z } from 'zod'

/** Reality of the link to the object as the source makes it, strongest first. */
export const Modality = z.enum(['asserted', 'reported', 'intended', 'believed'])
export type Modality = z.infer<typeof Modality>

/** Affirmed when the claim says that something was so, negated when it was not. */
export const Polarity = z.enum(['affirmed', 'negated'])
export type Polarity = z.infer<typeof Polarity>
