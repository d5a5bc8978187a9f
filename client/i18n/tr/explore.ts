/** Wording of the explore view: plate, legend, trail, ledger, expand menu, outline. */
export const explore = {
  title: 'Keşfet',
} as const
