import type { CardChange, EditState, Saved, ViewChange, ViewFileAnswer } from '../../contracts/editApi.ts'
import type { Call, GraphReader } from '../store/port.ts'

/** The revision of a file that its writer has seen, or undefined where there was no such file. */
export type Seen = string | undefined

/**
 * The port through which one dataset is written; the router gets no other. Every write is refused as `stale` unless the
 * file is as the writer has seen it, is checked with the whole dataset before it takes place, happens whole or not at
 * all, and is then loaded like any other load. Throws Refusal.
 */
export interface DatasetEditor {
  /** The files as they are, beside the version that readers see. */
  state(reader: GraphReader, call: Call): Promise<Omit<EditState, 'on' | 'token'>>
  /** A view as its file has it; undefined where there is none. */
  viewFile(id: string): Promise<Omit<ViewFileAnswer, 'version'> | undefined>
  putCard(change: CardChange, seen: Seen): Promise<Saved>
  putView(id: string, change: ViewChange, seen: Seen): Promise<Saved>
  deleteView(id: string, seen: Seen): Promise<Saved>
  /** Takes back the last edit; `seen` is what that edit left. */
  undo(seen: Seen): Promise<Saved>
}
