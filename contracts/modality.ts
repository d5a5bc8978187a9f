import { z } from 'zod'

/** How real the source makes the link to its object, the strongest first. */
export const Modality = z.enum(['asserted', 'reported', 'intended', 'believed'])
export type Modality = z.infer<typeof Modality>

/** Whether the claim says that something was so, or that it was not. */
export const Polarity = z.enum(['affirmed', 'negated'])
export type Polarity = z.infer<typeof Polarity>
