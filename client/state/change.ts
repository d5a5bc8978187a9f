import { z } from 'zod'
import { LayoutBy } from '../../contracts/canvasState.ts'
import { Filter } from '../../contracts/filter.ts'

const Kind = <K extends string>(...kinds: [K, ...K[]]) => ({ kind: z.enum(kinds) })

/** A change by the reader, which makes a step; the trail names it. */
export const Change = z.union([
  z.strictObject(Kind('overview', 'link', 'move', 'filtersOff', 'names', 'namesOff', 'tracedOff')),
  z.strictObject({ ...Kind('view'), name: z.string() }),
  z.strictObject({
    ...Kind('entity', 'relation', 'add', 'expand', 'hide', 'isolate', 'takeBack', 'pin', 'unpin'),
    id: z.string(),
  }),
  z.strictObject({
    ...Kind('choose', 'hideMany', 'isolateMany', 'pinMany', 'unpinMany', 'addMany', 'groupMany', 'traced'),
    count: z.number(),
  }),
  z.strictObject({
    ...Kind('filter'),
    filter: Filter.pick({ of: true, is: true }),
    how: z.enum([...Filter.shape.how.options, 'off']),
  }),
  z.strictObject({ ...Kind('focus'), id: z.string(), depth: z.number() }),
  z.strictObject({ ...Kind('layout'), by: LayoutBy }),
  z.strictObject({ ...Kind('group', 'ungroup'), of: z.string() }),
  z.strictObject({ ...Kind('apart', 'together'), pair: z.string() }),
])
export type Change = z.infer<typeof Change>
