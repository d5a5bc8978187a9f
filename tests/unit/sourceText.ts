import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'

export const TOP = join(import.meta.dirname, '../..')

/** The folders whose files are written by hand, from the top. */
export const SOURCE_FOLDERS = ['contracts', 'drawing', 'server', 'client', 'seed', 'tests']

const NOT_OURS = /(^|\/)(node_modules|dist|\.tsc|seed\/data|target)(\/|$)/

/** Every file below a folder, as a path from the top with slashes, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(TOP, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !NOT_OURS.test(path))
    .sort()
}

/** One comment of a source file: its text without the outer marks, and the line where it begins. */
export interface SourceComment {
  line: number
  text: string
}

/** The comments of a source file, the names in its code, and the words in its strings. */
export interface SourceText {
  comments: SourceComment[]
  names: Set<string>
  strings: Set<string>
}

/** Parses one TypeScript file. */
export function sourceText(path: string): SourceText {
  const text = readFileSync(join(TOP, path), 'utf8')
  const { program, comments } = parseSync(path, text)
  const names = new Set<string>()
  const strings = new Set<string>()
  const name = (node: { name: string }) => names.add(node.name)
  const words = (said: string) => {
    for (const word of said.match(/[\p{L}_$][\p{L}\p{N}_$-]*/gu) ?? []) strings.add(word)
  }
  const literal = (node: { value: unknown }) => {
    if (typeof node.value === 'string') words(node.value)
  }
  const template = (node: ESTree.TemplateElement) => words(node.value.raw)
  new Visitor({
    Identifier: name,
    PrivateIdentifier: name,
    JSXIdentifier: name,
    Literal: literal,
    TemplateElement: template,
  }).visit(program)
  return {
    comments: comments.map(({ start, value }) => ({ line: text.slice(0, start).split('\n').length, text: value })),
    names,
    strings,
  }
}
