/** Wording of what is taken away and kept: pictures, tables, links, views. */
export const exportWords = {
  button: 'Dışa aktar',
  label: 'Dışa aktar ve sakla',
  link: 'Bağlantıyı kopyala',
  png: 'Resim olarak (PNG)',
  svg: 'Çizim olarak (SVG)',
  tables: 'Tablolar (CSV)',
  file: 'Levhayı dosyaya kaydet',
  open: 'Dosyadan aç…',
  views: 'Saklanan görünümler…',
  linkCopied: 'Bağlantı kopyalandı',
  linkRefused: 'Tarayıcı kopyalamaya izin vermedi. Adres: {{address}}',
  tooLarge:
    'Bu levha bir adrese sığmıyor: bağlantı yalnız neyin seçildiğini gösterir. Olduğu gibi paylaşmak ya da saklamak için dosyaya kaydedin.',
  saved: 'Kaydedildi: {{name}}',
  savedPng: 'Kaydedildi: {{name}}, {{width}} × {{height}} piksel',
  capped: 'Levha büyük olduğu için resim küçültüldü (en çok 16 milyon piksel). SVG her boyda keskindir.',
  failed: 'Dosya hazırlanamadı. Levha yerinde duruyor; yeniden deneyin ya da SVG olarak alın.',
  notDrawn: 'Levha henüz yerleşmedi. Yerleşince yeniden deneyin.',
  licence: 'Kayıtların lisansı: {{licence}}',
  what: 'levha',
  drop: 'Görünümü açmak için bırakın',
} as const
