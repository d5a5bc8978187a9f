/** Wording of the trace view. */
export const trace = {
  title: 'İz sür',
} as const
