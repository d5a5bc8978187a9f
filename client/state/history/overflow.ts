import { create } from 'zustand'

/** Whether the plate as it stands is too large for an address, so that a link to it shows less. */
export const useOverflow = create<{ over: boolean }>()(() => ({ over: false }))
