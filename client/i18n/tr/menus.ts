/** Wording of the menus of a line and of the empty paper. */
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
} as const
