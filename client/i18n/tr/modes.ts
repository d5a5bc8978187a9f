/** The modalities and polarities by name, which the legend says too. */
export const modes = {
  modality: { asserted: 'bildirilen', reported: 'aktarılan', intended: 'niyet edilen', believed: 'sanılan' },
  polarity: { affirmed: 'olumlanan', negated: 'olumsuzlanan' },
} as const
