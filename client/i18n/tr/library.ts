/** Wording of the library: the datasets that the server shows. */
export const library = {
  label: 'Veri kümeleri',
  counts:
    '$t(explore:n.entities, {"count": {{entities}}}) · $t(explore:n.claims, {"count": {{claims}}}) · $t(library:sources, {"count": {{sources}}})',
  sources_one: '{{count}} kaynak',
  sources_other: '{{count}} kaynak',
  filter: 'Veri kümesi ara',
  none: 'Bu adda veri kümesi yok.',
  unavailable: 'Şu anda açılamıyor: {{ids}}',
  omitted_one: '{{count}} veri kümesi daha var',
  omitted_other: '{{count}} veri kümesi daha var',
} as const
