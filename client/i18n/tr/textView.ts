/** Wording of the plate as text: its outline, its tables and its summary. */
export const textView = {
  form: { label: 'Metin hâlinin biçimi', outline: 'Anahat', entities: 'Varlıklar', relations: 'İlişkiler' },
  table: { entities: 'Levhadaki varlıklar', relations: 'Levhadaki ilişkiler' },
  column: {
    name: 'Ad',
    kind: 'Tür',
    relations: 'İlişki',
    degree: 'Komşu',
    claims: 'İddia',
    sources: 'Kaynak',
    subject: 'Özne',
    predicate: 'İlişki adı',
    object: 'Nesne',
    modality: 'Kip',
    polarity: 'Kutup',
    works: 'Kaynak',
  },
  faded: 'soluk',
  summary: {
    count: 'Levhada {{entities}} varlık, {{relations}} ilişki, {{claims}} iddia var.',
    kinds: 'Türler: {{list}}.',
    best: 'En çok bağlı olanlar: {{list}}.',
    faded: 'Soluk: {{entities}} varlık, {{claims}} iddia.',
    hidden: 'Süzgeçle gizlenen: {{entities}} varlık, {{claims}} iddia.',
    of: '{{name}} {{count}}',
  },
} as const
