/** One thing that a document names in a code span, a fence or a link, and the line where it does. */
export interface NamedThing {
  line: number
  kind: Kind
  name: string
}

type Kind = 'address' | 'path' | 'link' | 'rule' | 'script' | 'name' | 'word' | 'unclosed code span'

const ENDS_LIKE_A_FILE = /\.(tsx?|jsonc?|jsonl|md|css|yml|html|png|grit)$/

/** Everything that a document in Markdown promises to exist. Prose outside of code spans promises rule numbers only. */
export function namedThings(markdown: string): NamedThing[] {
  const things: NamedThing[] = []
  let fenced = false
  for (const [index, text] of markdown.split('\n').entries()) {
    const add = (kind: Kind, name: string) => things.push({ line: index + 1, kind, name })
    if (text.startsWith('```')) {
      fenced = !fenced
      continue
    }
    for (const [, rule] of text.matchAll(/(?<![\w.-])([RP]\d+)\b/g)) add('rule', rule!)
    if (fenced) {
      for (const [command] of text.matchAll(/\bnp[mx] [^#]*/g)) addCommand(command, add)
      continue
    }
    if (text.split('`').length % 2 === 0) add('unclosed code span', text)
    for (const [, target] of text.matchAll(/\]\(([^)#:]+)\)/g)) add('link', target!)
    for (const [, span] of text.matchAll(/`([^`]+)`/g)) addSpan(span!.trim(), add)
  }
  return things
}

type Add = (kind: Kind, name: string) => void

function addSpan(span: string, add: Add): void {
  const [, address] = /^(?:(?:GET|POST) )?(\/api\/[^ ?]*)/.exec(span) ?? []
  if (/^np[mx] /.test(span)) addCommand(span, add)
  else if (span.startsWith('*.')) add('word', span.slice(2).replace(/\.\w+$/, ''))
  else if (address) add('address', address)
  else if (/^[\w.@-][\w.@{},*-]*\/[\w.@{},*/-]*$/.test(span) || ENDS_LIKE_A_FILE.test(span)) addPath(span, add)
  // One word or a chain of them, such as `runLoad`, `describeStore(name, open)` or `PlateHandle.arrange`.
  else if (/^[\p{L}_$][\w$-]*(\.[\w$-]+)*(\(.*\))?$/u.test(span)) {
    const chain = span.replace(/\(.*/, '').split('.')
    for (const word of chain) add(span.includes('(') || /[a-z][A-Z]/.test(word) ? 'name' : 'word', word)
  } else {
    for (const [name] of span.matchAll(/\b[a-z]+[A-Z]\w*|\w+(?=\()/g)) add('name', name)
  }
}

/** Adds the script, flags and files of `npm run NAME -- --flag FILE`; words in capitals stand for the reader's own. */
function addCommand(command: string, add: Add): void {
  const [, script] = /^npm run ([\w:-]+)/.exec(command) ?? []
  if (script) add('script', script)
  else if (/^npm (start|test)\b/.test(command)) add('script', command.split(/\s/)[1]!)
  for (const [, flag] of command.matchAll(/ --([a-z][\w-]*)/g)) if (!command.startsWith('npx')) add('word', flag!)
  for (const word of command.split(/\s/)) if (ENDS_LIKE_A_FILE.test(word)) addPath(word, add)
}

/** A path, once for each of the alternatives in braces. */
function addPath(path: string, add: Add): void {
  const [, before, inside, after] = /^(.*?)\{([^}]*)\}(.*)$/.exec(path) ?? []
  if (inside === undefined) add('path', path.replace(/\/$/, ''))
  else for (const each of inside.split(',')) addPath(`${before}${each}${after}`, add)
}
