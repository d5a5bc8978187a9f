/** Wording of the explore view: plate, legend, trail, ledger, expand menu, outline. */
export const explore = {
  title: 'Keşfet',
  plate: {
    label: 'Levha: {{entities}} varlık, {{relations}} ilişki',
    keys: 'Ok tuşları ilişkiler boyunca yürür. Enter seçer, E genişletir, + ve − yaklaştırır ve uzaklaştırır, 0 sığdırır.',
    walked_one: '{{name}}, {{count}} komşu',
    walked_other: '{{name}}, {{count}} komşu',
    placing: 'Varlıklar yerleştiriliyor.',
  },
} as const
