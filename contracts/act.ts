import { z } from 'zod'

/**
 * Act by which somebody intends, reports or expects a link, as the text names it; the frame of its sentence takes the
 * verb.
 */
export const Act = z.enum([
  'wants',
  'promises',
  'decides',
  'plans',
  'tries',
  'announces',
  'demands',
  'threatens',
  'says',
  'claims',
  'expects',
])
export type Act = z.infer<typeof Act>
