/** Wording of the menus of a line and of the empty paper, and of what tracing drew. */
export const menus = {
  line: '{{name}}: işlemler',
  sentence: 'Cümlesini göster',
  only: 'Yalnız bu ilişki adı',
  hide: 'Bu çizgiyi gizle',
  cite: 'Kaynak göster',
  paper: 'Levha: işlemler',
  namesOff: 'Yalnız belirgin ilişki adları',
  paste: 'Bir ad yapıştır',
  search: 'Burada yeni arama',
  refused: 'Tarayıcı panoyu okumaya izin vermedi; adı alana yapıştırın.',
  traced: {
    looking: '{{from}} ile {{to}} arasında yol aranıyor.',
    found_one: '{{from}} – {{to}}: {{count}} yol levhada; gelen varlık: {{fresh}}.',
    found_other: '{{from}} – {{to}}: en iyi {{count}} yol levhada; gelen varlık: {{fresh}}.',
    none: '{{from}} ile {{to}} arasında en çok {{most}} adımlık bir yol yok.',
    full: '{{from}} – {{to}}: levhada yol için yer kalmadı.',
    failed: '{{from}} – {{to}}: sunucudan yanıt alınamadı; levha değişmedi.',
    undo: 'Geri al',
    there: 'İz sür görünümünde aç',
  },
} as const
