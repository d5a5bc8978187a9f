import { create } from 'zustand'

/** True if the plate is too large for an address, so that a link to it shows less. */
export const useOverflow = create<{ over: boolean }>()(() => ({ over: false }))
