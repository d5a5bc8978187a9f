/**
 * Words of arguments: sentences made from claims, and their footnotes. Templates are written as those of predicates:
 * `{name:case}`, `{name|singular|plural}`; `{sentence}` goes on in a sentence, `{Sentence}` begins one, `{clause:FORM}`
 * is one without its subject, its verb as an infinitive or a noun.
 */
export const argument = {
  title: '{from} ile {to} arasındaki bağ',
  frames: {
    asserted: { held: '{holder:gen} bildirdiğine göre {sentence}' },
    reported: { plain: 'Aktarıldığına göre {sentence}', held: '{holder:gen} söylediğine göre {sentence}' },
    intended: {
      plain: 'Amaçlanan şudur: {Sentence}',
      held: '{holder:gen} amaçladığı şudur: {Sentence}',
      own: '{holder} açısından {sentence}',
    },
    believed: {
      plain: 'Sanıldığına göre {sentence}',
      held: '{holder:gen} kanısınca {sentence}',
      own: '{holder} açısından {sentence}',
    },
  },
  acts: {
    wants: {
      self: '{subject}, {clause:mek} ister',
      held: '{holder}, {subject:gen} {clause:mesini} ister',
      plain: '{holder:gen} istediği şudur: {Sentence}',
      none: 'İstenen şudur: {Sentence}',
    },
    promises: {
      self: '{subject}, {clause:meyi} vaat eder',
      held: '{holder}, {subject:gen} {clause:ecegini} vaat eder',
      plain: '{holder:gen} vaat ettiği şudur: {Sentence}',
      none: 'Vaat edilen şudur: {Sentence}',
    },
    decides: {
      self: '{subject}, {clause:meye} karar verir',
      held: '{holder}, {subject:gen} {clause:mesine} karar verir',
      plain: '{holder:gen} kararı şudur: {Sentence}',
      none: 'Karar verilen şudur: {Sentence}',
    },
    plans: {
      self: '{subject}, {clause:meyi} planlar',
      held: '{holder}, {subject:gen} {clause:mesini} planlar',
      plain: '{holder:gen} planı şudur: {Sentence}',
      none: 'Planlanan şudur: {Sentence}',
    },
    tries: {
      self: '{subject}, {clause:meye} çalışır',
      held: '{holder}, {subject:gen} {clause:mesine} çalışır',
      plain: '{holder:gen} denediği şudur: {Sentence}',
      none: 'Denenen şudur: {Sentence}',
    },
    announces: {
      self: '{subject}, {clause:saying} bildirir',
      held: '{holder}, {subject:gen} {clause:saying} bildirir',
      plain: '{holder:gen} bildirdiği şudur: {Sentence}',
      none: 'Bildirildiğine göre {sentence}',
    },
    demands: {
      self: '{subject}, {clause:meyi} talep eder',
      held: '{holder}, {subject:gen} {clause:mesini} talep eder',
      plain: '{holder:gen} talebi şudur: {Sentence}',
      none: 'Talep edilen şudur: {Sentence}',
    },
    threatens: {
      self: '{subject}, {clause:mekle} tehdit eder',
      held: '{holder}, {subject:gen} {clause:ecegi} tehdidinde bulunur',
      plain: '{holder:gen} tehdidi şudur: {Sentence}',
      none: 'Savrulan tehdit şudur: {Sentence}',
    },
    says: {
      self: '{subject}, {clause:saying} söyler',
      held: '{holder}, {subject:gen} {clause:saying} söyler',
      plain: '{holder:gen} söylediği şudur: {Sentence}',
      none: 'Söylendiğine göre {sentence}',
    },
    claims: {
      self: '{subject}, {clause:saying} ileri sürer',
      held: '{holder}, {subject:gen} {clause:saying} ileri sürer',
      plain: '{holder:gen} ileri sürdüğü şudur: {Sentence}',
      none: 'İleri sürüldüğüne göre {sentence}',
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
