/** Wording of what a search finds, and of what it does not find. */
export const search = {
  ways: 'Buradan gidilebilir',
  entities: 'Varlıklar',
  passages: 'Metinlerde',
  none: 'Ne adlarda ne cümlelerde “{{sought}}” ile başlayan sözcük var.',
  similar: 'Benzer adlar',
  similarTo: '“{{sought}}” adına benzer',
  similarCount: 'Benzer ad: {{count}}.',
  noneNamed: 'Hiçbir adda “{{sought}}” ile başlayan sözcük yok.',
  noneWhy: 'Adlarda ve kaynakların cümlelerinde aranır, çevirilerinde aranmaz; dışarıdan ad eklenmez.',
  overview: 'Genel görünüme dön',
  more: 'Sonuçların yalnız ilk bölümü gösteriliyor. Bir harf daha yazın.',
  hint: 'Enter açar, Shift Enter levhaya ekler, Esc kapatır.',
  from: 'Aramak için iki harf yazın.',
  searching: 'Aranıyor.',
  add: 'Ekle',
  there: 'Levhada',
}
