/** Wording of a dataset that was replaced: under an open page, or since a link was made. */
export const dataChange = {
  replaced: 'Bu sayfa açıldıktan sonra veriler değiştirildi.',
  loaded: 'Veriler değiştirildi ve yenileri yüklendi.',
  counts: 'Önceden {{before}}; şimdi {{now}}.',
  keeps: 'Yükleyince levhadakiler yerinde kalır.',
  load: 'Yeni verileri yükle',
  goneEntities_one: 'Levhadaki {{count}} varlık artık veride yok: {{names}}.',
  goneEntities_other: 'Levhadaki {{count}} varlık artık veride yok: {{names}}.',
  goneRelations_one: 'Levhadaki {{count}} ilişki artık veride yok: {{names}}.',
  goneRelations_other: 'Levhadaki {{count}} ilişki artık veride yok: {{names}}.',
  newRelations_one: 'Levhadakiler arasında {{count}} ilişki yeni.',
  newRelations_other: 'Levhadakiler arasında {{count}} ilişki yeni.',
  more_one: 've {{count}} tane daha',
  more_other: 've {{count}} tane daha',
  link: 'Bu görünüm yapıldığından beri veriler değişti: o zamanki sürüm {{made}}, şimdiki {{now}}.',
}
