import type { DatasetError } from '../dataset/errors.ts'
import type { Settings } from '../env.ts'
import type { Phase } from '../store/port.ts'

/** The store into which an edit is loaded, as the thread opens it. */
export type ThreadSettings = Pick<Settings, 'home' | 'neo4j'>

/** The name and message of what was thrown, since a class does not pass between threads. */
export interface Thrown {
  name: string
  message: string
  stack?: string | undefined
}

/** Orders to the thread of edits; a dataset prepared by `check` stays under its number until `forget`. */
export type Order =
  | { number: number; do: 'check'; folder: string; file: string; bytes: Uint8Array | undefined }
  | { number: number; do: 'load'; of: number; dataset: string; lease: number; grace: number }
  | { number: number; do: 'forget' }

/** Messages of the thread of edits on the order of that number. */
export type Told =
  | { number: number; checked: { version: string; extras: string } }
  | { number: number; refused: DatasetError[] }
  | { number: number; phase: Phase }
  | { number: number; loaded: true }
  | { number: number; thrown: Thrown }
