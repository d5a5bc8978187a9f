/** Wording of the list of claims that contradict each other. */
export const disagreements = {
  title: 'Çelişen iddialar',
  what: 'Kaynakların birbirini tutmadığı yerler: aynı anda doğru olamayacak iddialar, her biri kendi cümlesiyle yan yana. Hangisinin doğru olduğuna burada karar verilmez.',
  counted_one: '{{count}} çelişki',
  counted_other: '{{count}} çelişki',
  none: 'Bu veri kümesinde, kurallara göre birbiriyle çelişen iddia yok.',
  noMore: 'Listenin sonu; bundan sonra çelişki yok.',
  before: 'Önceki sayfa',
  after_one: 'Sonraki sayfa ({{count}} çelişki daha)',
  after_other: 'Sonraki sayfa ({{count}} çelişki daha)',
  moreSides_one: 'Gösterilmeyen {{count}} iddia öbeği daha var.',
  moreSides_other: 'Gösterilmeyen {{count}} iddia öbeği daha var.',
  heads: {
    denied: 'Birinin söylediğini öteki olumsuzluyor',
    single: 'Bunlardan yalnız biri doğru olabilir',
    dates: 'Bu tarihlerin hepsi birden doğru olamaz',
  },
  rules: {
    title: 'Neye çelişki deniyor',
    denied:
      'Aynı ilişki bir yerde söyleniyor, başka yerde olumsuzlanıyor. Yeri, olayı, kişisi ya da tarihi belirtilmiş bir olumsuzlama yalnız o kadarını kapsar.',
    single:
      'Sözlüğün tek nesneye ya da tek sayıya izin verdiği bir yüklemde birden çoğu var; süren bir durumda yalnız aynı gün ya da aynı olay için.',
    dates: 'Sözlüğe göre bir kez olan ya da tek tarihi olan bir şeye verilen tarihlerin ortak bir günü yok.',
    not: 'İstenen, vaat edilen ya da sanılan bir şey, başka türlü de okunabilen bir cümle, ayrı zamanların sözleri çelişki sayılmaz: bunlar yalnızca çelişebilir.',
  },
} as const
