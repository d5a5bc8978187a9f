/**
 * Words of arguments: sentences made from claims, and their footnotes. Templates are written as those of predicates:
 * `{name:case}`, `{name|singular|plural}`; `{sentence}` goes on in a sentence, `{Sentence}` begins one.
 */
export const argument = {
  title: '{from} ile {to} arasındaki bağ',
  frames: {
    asserted: { held: '{holder:gen} bildirdiğine göre {sentence}' },
    reported: { plain: 'Aktarıldığına göre {sentence}', held: '{holder:gen} söylediğine göre {sentence}' },
    intended: {
      plain: 'Amaçlanan şudur: {Sentence}',
      held: '{holder:gen} istediği ya da vaat ettiği şudur: {Sentence}',
      own: '{holder} açısından {sentence}',
    },
    believed: {
      plain: 'Sanıldığına göre {sentence}',
      held: '{holder:gen} kanısınca {sentence}',
      own: '{holder} açısından {sentence}',
    },
  },
  mistaken: {
    true: 'Metne göre bu bir yanılgıdır.',
    false: 'Metin bunu doğrular.',
    open: 'Bunun doğru olup olmadığını metin söylemez.',
  },
  facts: {
    place: '{name:loc}',
    date: '{name}',
    through: '{name} aracılığıyla',
    'on-behalf-of': '{name} adına',
    against: '{name:dat} karşı',
    with: '{name} ile birlikte',
    to: '{name:dat}',
  },
  relative: { before: '{name:abl} önce', after: '{name:abl} sonra', same: '{name} sırasında' },
  place: { item: '{number}. madde', sentence: '{number}. cümle', heading: 'başlık' },
  places: { item: '{numbers} maddeler', sentence: '{numbers} cümleler', heading: 'başlıklar' },
  ordinal: '{number}.',
  also: 'Ayrıca:',
  against: 'Karşı:',
  translation: 'Makine çevirisi: “{text}”.',
  inferred: 'Metin bunu açıkça söylemez; bağlamdan çıkarılmıştır.',
  reading: 'Başka okuma:',
  remark: 'Not:',
  claim: 'Veri kümesi {dataset}, sürüm {version}, iddia {claim}.',
  colophon: 'Kaynak: {cite}, veri kümesi {dataset}, sürüm {version}.',
  copy: 'Dipnotlu metni kopyala',
  copied: 'Kopyalandı',
  refused: 'Tarayıcı kopyalatmadı; dosya olarak indirin',
  unmade: 'Metin hazırlanamadı; yeniden deneyin',
  download: 'İndir',
  file: { rtf: 'Zengin metin (RTF)', markdown: 'Markdown', html: 'HTML', json: 'JSON' },
} as const
