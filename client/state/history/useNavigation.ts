import { useEffect } from 'react'
import type { Size } from './initialGraph.ts'
import { again, type Canvas, type Outcome, setCanvas, useOutcome } from './navigation.ts'

/** The outcome of the address of now, and a function to open it again. */
export interface Navigation extends Outcome {
  again: () => void
}

/** Tells the history how large the canvas is while there is one. `size`: undefined until it is known. */
export function useNavigation(size: Size | undefined, narrow: boolean, evidence: Canvas['evidence']): Navigation {
  useEffect(() => setCanvas(size && { size, narrow, evidence }), [size, narrow, evidence])
  useEffect(() => () => setCanvas(undefined), [])
  return { ...useOutcome(), again }
}
