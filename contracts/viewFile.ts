import { z } from 'zod'
import { CanvasState } from './canvasState.ts'
import { Version } from './graph.ts'
import { Id } from './ids.ts'
import { Words } from './label.ts'

/** A plate saved under a name: its dataset and version, and when it was saved (UTC). */
export const SavedView = z.strictObject({
  title: Words.max(200),
  date: z.iso.datetime(),
  dataset: Id,
  version: Version,
  state: CanvasState,
})
export type SavedView = z.infer<typeof SavedView>

/** A file of saved views (`*.izlek-view.json`), for sharing plates too large for an address. */
export const ViewFile = z.strictObject({
  format: z.literal('izlek-view'),
  formatVersion: z.literal(1),
  views: z.array(SavedView).min(1).max(500),
})
export type ViewFile = z.infer<typeof ViewFile>
