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
  const [, body = text, closing = ''] = /^(.*?)([”"»*]+|(?<=‘.*)’)$/su.exec(text) ?? []
  const start = body.search(/[^\s–—/*“„«"([-]*$/u)
  const before = body.slice(0, start)
  return { before, word: body.slice(start), earlier: before.match(/\S+/g) ?? [], after, closing }
}
