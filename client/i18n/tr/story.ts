/** Wording of the story view. */
export const story = {
  title: 'Hikâye',
} as const
