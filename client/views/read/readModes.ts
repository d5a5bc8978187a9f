import { createContext, useContext } from 'react'
import { pages, type ReadAt } from '../../../contracts/addresses.ts'

/** How a text is shown: what every link within it keeps. */
export type ReadModes = Omit<ReadAt, 'segment' | 'claim'>

/** Gives the links of a text the way in which it is shown. */
export const ReadModesOf = createContext<ReadModes>({})

/** Writes addresses in a text that is shown in the same way. */
export function useReadAddress(): (source: string, at?: ReadAt) => string {
  const modes = useContext(ReadModesOf)
  return (source, at) => pages.read(source, { ...modes, ...at })
}
