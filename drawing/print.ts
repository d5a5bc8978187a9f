import { COLOURS } from './tokens.ts'

/** Colours of exported pictures: the light theme on white paper, whatever the screen shows (look, §7 Print). */
export const PRINT = { ...COLOURS.light, sheet: '#FFFFFF', onKind: '#FFFFFF' } as const
