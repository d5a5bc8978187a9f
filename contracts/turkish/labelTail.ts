/** The end of a label, to which its Turkish ending is added. */
export interface LabelTail {
  /** Everything before the last word. */
  before: string
  /** The last word as it is written. */
  word: string
  /** The words before it, the nearest last. */
  earlier: string[]
  /** Content of a closing bracket with its blank, which follows the ending. */
  after: string
  /** The closing quotation marks or the asterisk of italics, between the word and the ending. */
  closing: string
}

/**
 * Finds the place of an ending: before a remark in brackets (*Zabıtları’nı (1336)*), after quotation marks (*“Nutuk”u*)
 * and italics; TDK, Yazım Kılavuzu, “Yay Ayraç” and “Tırnak İşareti”.
 */
export function labelTail(label: string): LabelTail {
  const [, head, bracket] = /^(.*[^\s([])(\s+(?:\([^()]*\)|\[[^[\]]*\]))\s*$/su.exec(label) ?? []
  const text = head ?? label.trimEnd()
  const after = bracket ?? label.slice(text.length)
  const [, body = text, closing = ''] = /^(.*?)([”"»*]+|(?<=‘.*)’)?$/su.exec(text) ?? []
  const [word = ''] = /[^\s–—/*“„«"([-]*$/u.exec(body) ?? []
  const before = body.slice(0, body.length - word.length)
  return { before, word, earlier: before.split(/\s+/).filter(Boolean), after, closing }
}
