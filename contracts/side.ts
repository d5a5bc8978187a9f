import { z } from 'zod'

/** The side of its mark on which a label stands. */
export const Side = z.enum(['right', 'left', 'below', 'above'])
export type Side = z.infer<typeof Side>
