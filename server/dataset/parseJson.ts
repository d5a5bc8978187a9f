import { MOST } from './errors.ts'

/** Path to a value: names of fields and indices of items. */
export type Path = (string | number)[]

/** An error in a JSON text, with its line (from 1) and its rule. */
export interface JsonError {
  line: number
  path: Path
  rule: 'json' | 'json-depth' | 'duplicate-key' | 'null' | 'surrogate' | 'number'
  message: string
}

/**
 * A parsed JSON text: its value (unless reading stopped), every error, and a function that gives the line of a path.
 */
export interface ParsedJson {
  value?: unknown
  errors: JsonError[]
  lineOf(path: Path): number
}

/** Greatest depth of nested lists and objects. */
const DEPTH = 64

const WORD = /[^ \t\r\n,\]}[{"]*/y

class Unreadable extends Error {}

/**
 * Parses JSON by the rules of a dataset: no null, no duplicate key, no lone surrogate, no number that would change,
 * bounded depth; stops after a thousand errors. Records lines, which JSON.parse does not. `firstLine` is the line of
 * the file on which the text starts.
 */
export function parseJson(text: string, firstLine = 1): ParsedJson {
  const reader = new Reader(text, firstLine)
  let value: unknown
  try {
    value = reader.document()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
  }
  const { first, lines } = reader
  const lineOf = (path: Path) => {
    for (let length = path.length; length > 0 && lines; length--) {
      const line = lines.get(keyOf(path.slice(0, length)))
      if (line !== undefined) return line
    }
    return first
  }
  return { value, errors: reader.errors, lineOf }
}

function keyOf(path: Path): string {
  return path.join('\u0000')
}

const shortened = (word: string) => (word.length > 60 ? `${word.slice(0, 60)}…` : word)

/**
 * Tests whether a number says what its wording says: a whole one, however it is written, has all its digits, and
 * nothing has become 0. Digits behind the point that no reader counts may be rounded.
 */
function isKept(word: string, number: number): boolean {
  if (!Number.isFinite(number) || Object.is(number, -0)) return false
  if (/^-?\d+$/.test(word)) return Number.isSafeInteger(number)
  const { digits, power } = partsOf(word)
  if (number === 0) return digits === ''
  return power < 0 || digits === partsOf(String(number)).digits
}

/** The digits of a number from the first to the last that is not 0, and the power of ten of that. */
function partsOf(word: string): { digits: string; power: number } {
  const [, whole = '', part = '', power = '0'] = /^-?(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(word) ?? []
  const all = whole + part
  let start = 0
  let end = all.length
  // Not by a pattern, which looks anew at each 0 of a row in the middle.
  while (all[end - 1] === '0') end--
  while (start < end && all[start] === '0') start++
  return { digits: all.slice(start, end), power: Number(power) - part.length + all.length - end }
}

class Reader {
  readonly errors: JsonError[] = []
  /** Line on which the whole value begins, and by path those of values on other lines. */
  first: number
  lines: Map<string, number> | undefined
  private at = 0
  private line: number
  private readonly path: Path = []
  private readonly text: string

  constructor(text: string, firstLine: number) {
    this.text = text
    this.line = firstLine
    this.first = firstLine
  }

  document(): unknown {
    const value = this.value()
    this.blank()
    if (this.at < this.text.length) this.stop('something follows after the end of the value')
    return value
  }

  private value(): unknown {
    this.blank()
    if (this.path.length === 0) this.first = this.line
    else if (this.line !== this.first) {
      // Create the map only when needed: most records are on one line.
      this.lines ??= new Map()
      this.lines.set(keyOf(this.path), this.line)
    }
    const char = this.text[this.at]
    if (char === '{') return this.object()
    if (char === '[') return this.list()
    if (char === '"') return this.string()
    return this.word()
  }

  private object(): unknown {
    this.deeper()
    const fields: Record<string, unknown> = {}
    this.items('}', () => {
      if (this.text[this.at] !== '"') this.stop('a field name in double quotes is expected')
      const name = this.string()
      this.path.push(name)
      if (Object.hasOwn(fields, name)) this.error('duplicate-key', 'this field occurs twice')
      this.blank()
      if (this.text[this.at] !== ':') this.stop('a colon is expected after a field name')
      this.at++
      const value = this.value()
      // Make even this name an own field, which the schemas then refuse.
      if (name === '__proto__')
        Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true })
      else fields[name] = value
      this.path.pop()
    })
    return fields
  }

  private list(): unknown[] {
    this.deeper()
    const items: unknown[] = []
    this.items(']', () => {
      this.path.push(items.length)
      items.push(this.value())
      this.path.pop()
    })
    return items
  }

  private items(close: string, item: () => void): void {
    this.at++
    this.blank()
    if (this.text[this.at] === close) {
      this.at++
      return
    }
    for (;;) {
      this.blank()
      item()
      this.blank()
      const next = this.text[this.at++]
      if (next === close) return
      if (next !== ',') {
        this.at--
        this.stop(`a comma or ${close} is expected`)
      }
    }
  }

  private deeper(): void {
    if (this.path.length >= DEPTH) {
      this.error('json-depth', `lists and objects lie more than ${DEPTH} deep in each other`)
      throw new Unreadable()
    }
  }

  private string(): string {
    let end = this.at + 1
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1
    const raw = this.text.slice(this.at, end + 1)
    let value: unknown
    try {
      value = JSON.parse(raw)
    } catch {
      this.stop('a text is not closed, or holds a line break, a control character or a wrong escape')
    }
    this.at = end + 1
    const string = value as string
    if (!string.isWellFormed()) this.error('surrogate', 'a text holds half of a surrogate pair')
    return string
  }

  private word(): unknown {
    // Ends where JSON ends it: other blanks, such as a byte order mark between two files that were joined, begin none.
    WORD.lastIndex = this.at
    const word = WORD.exec(this.text)?.[0] ?? ''
    if (word === 'true' || word === 'false' || word === 'null') {
      this.at += word.length
      if (word === 'null') this.error('null', 'null says nothing')
      return word === 'null' ? null : word === 'true'
    }
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word))
      this.stop(word ? 'no JSON value begins so' : 'the text ends too early')
    this.at += word.length
    const number = Number(word)
    if (!isKept(word, number)) this.error('number', `the number ${shortened(word)} cannot be kept as it is`)
    return number
  }

  private blank(): void {
    for (;;) {
      const char = this.text[this.at]
      if (char === '\n') this.line++
      else if (char !== ' ' && char !== '\t' && char !== '\r') return
      this.at++
    }
  }

  private error(rule: JsonError['rule'], message: string): void {
    this.errors.push({ line: this.line, path: [...this.path], rule, message })
    if (this.errors.length >= MOST) throw new Unreadable()
  }

  private stop(message: string): never {
    this.error('json', message)
    throw new Unreadable()
  }
}
