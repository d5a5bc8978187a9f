/**
 * Spellings of sounds in Turkish, English, French, German and Russian, each as one letter, the longer before the
 * shorter. Capitals are sounds for which these languages have different letters: C as in *Çiçerin, Chicherin,
 * Tchitcherine, Tschitscherin, Cemal, Djemal*; S as in *Paşa, Pasha, Pascha*; X a *ch* that may be either of them
 * (*Chicherin, Pacha*) or a breath; Q as in *Halil, Khalil*; G a *ğ*, often silent; D a *th* or *dh* that is also spelt
 * *s, t, z, d*; Z a *ts*; y a *c* that no soft vowel makes soft (*Cavid, Cadorna*).
 */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/schtsch|chtch|shch|щ/g, 'SC'],
  [/tsch|tch|tsh|tj|dsch|dch|dsh|dzh|dj|dg(?=[eiy])|cz|zh|[čćçžчж]/g, 'C'],
  [/sch|sh|sc(?=[ei])|sz|[şšśш]/g, 'S'],
  [/ch/g, 'X'],
  [/kh|х/g, 'Q'],
  [/gh|ğ/g, 'G'],
  [/dt/g, 't'],
  [/th|dh/g, 'D'],
  [/tz|ts|ц/g, 'Z'],
  [/ph|bh(?=[iy])/g, 'f'],
  [/gk/g, 'g'],
  [/ck|qu(?=[ei])|q/g, 'k'],
  [/x/g, 'ks'],
  [/g[uh](?=[eiy])/g, 'g'],
  [/y/g, 'i'],
  [/c(?![ei])/g, 'y'],
  [/eau/g, 'o'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/ae/g, 'e'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
]

/** Russian letters as the table spells them. */
const RUSSIAN = new Map(
  'а:a б:b в:v г:g д:d е:e ё:o з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ъ: ы:i ь: э:e ю:iu я:ia'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

const RUSSIANS = /[а-яё]/

/** Letters that no decomposition takes apart. */
const PLAIN = new Map('ıi łl øo đd ðd ßss æe œo þth əe'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))
const PLAINED = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g')

/** The sounds of a word as it is written, accents included: *Tchitcherine* is `CiCerine`, *Çiçerin* `CiCerin`. */
export function soundsOf(word: string): string {
  let sounds = word.normalize('NFC').toLowerCase()
  if (RUSSIANS.test(sounds)) sounds = [...sounds].map((letter) => RUSSIAN.get(letter) ?? letter).join('')
  for (const [spelling, sound] of SPELT.slice(0, 3)) sounds = sounds.replace(spelling, sound)
  sounds = sounds
    .replace(/ğ/g, 'G')
    .normalize('NFKD')
    .replace(PLAINED, (letter) => PLAIN.get(letter) ?? letter)
  for (const [spelling, sound] of SPELT.slice(3)) sounds = sounds.replace(spelling, sound)
  return sounds
    .replace(/[^a-zCSXQGDZ]/g, '')
    .replace(/(.)\1+/g, '$1')
    .slice(0, SOUNDS_MOST)
}

/** Sounds of a word that are looked at: no name differs from another only behind them. */
export const SOUNDS_MOST = 24

/**
 * The classes of consonants by which words are found: S for every hiss, with and without voice; K and its like; lips P
 * and F; T; M, N, L, R. A sound of more than one has them all; nothing stands for those that are often silent.
 */
const CLASSES = new Map(
  'bP pP dT tT DTS kK gK G-K Q-K h- XSK- cS yKS CS SS ZS sS zS jS- fF vF wF mM nN lL rR'
    .split(' ')
    .map(([sound = '', ...classes]) => [sound, classes]),
)
const SILENT = '-'
const VOWEL = ['|']
const EVERY_CLASS = [...'SKPFTMNLR']
/** Keys of one word at most, however many of its sounds are of more than one class. */
const KEYS_MOST = 6

/**
 * The keys under which a word of these sounds is found: its classes of consonants without vowels, one for neighbours
 * of a class, A where it begins with a vowel or a silent sound.
 */
export function soundKeys(sounds: string): string[] {
  let keys = ['']
  for (const sound of sounds) {
    const classes = CLASSES.get(sound) ?? VOWEL
    const first = classes[0] as string
    // Most sounds are of one class, and every word of a dataset comes by here.
    if (classes.length === 1) for (let at = 0; at < keys.length; at++) keys[at] = longer(keys[at] as string, first)
    else keys = [...new Set(keys.flatMap((key) => classes.map((one) => longer(key, one))))].slice(0, KEYS_MOST)
  }
  return [...new Set(keys.map(closed))].filter((key) => key.length > 1)
}

/** The keys that differ from these by one class more, less, or another. */
export function nearKeys(keys: readonly string[]): string[] {
  const near = keys.flatMap((key) =>
    Array.from({ length: key.length + 1 }, (_, at) => {
      const [before, after] = [key.slice(0, at), key.slice(at)]
      const classes = at === 0 ? [...EVERY_CLASS, 'A'] : EVERY_CLASS
      return [
        before + after.slice(1),
        ...classes.flatMap((one) => [before + one + after, before + one + after.slice(1)]),
      ]
    }).flat(),
  )
  return [...new Set(near)].filter((key) => key.length > 1 && !keys.includes(key))
}

function longer(key: string, one: string): string {
  if (one !== SILENT) return key + one
  return key === '' ? '|' : key
}

// Vowels keep two sounds of a class apart until here; a stop before a hiss is one sound with it, and a nasal before a
// lip is written either way (*Stamboul, İstanbul*).
function closed(key: string): string {
  return key
    .replace(/^\|+/, 'A')
    .replace(/([A-Z])\1+/g, '$1')
    .replace(/TS/g, 'S')
    .replace(/M(?=[PF])/g, 'N')
    .replaceAll('|', '')
}
