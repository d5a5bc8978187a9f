import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, SOURCE_FOLDERS, type SourceComment, sourceText, TOP } from './sourceText.ts'

const WIDEST = 120

/**
 * First words that begin a clause where a reader looks for a verb or a noun: "What is drawn", "Whether a label fits".
 */
const CLAUSE = /^(What|Whatever|Who|Whom|Whose|Whoever|Which|Whichever|Whether|Of)\b/

const files = SOURCE_FOLDERS.flatMap(filesBelow).filter((path) => /\.(tsx?|css)$/.test(path))

/** The comments of a file, with `//` lines that follow one another taken as one. */
function commentsOf(path: string, lines: readonly string[]): SourceComment[] {
  const comments: SourceComment[] = []
  let last = -1
  for (const { line, text } of path.endsWith('.css') ? cssComments(lines) : sourceText(path).comments) {
    const prose = /^\s*\/\/(?! biome-ignore)/.test(lines[line - 1]!)
    if (prose && line === last + 1) comments.at(-1)!.text += `\n${text}`
    else comments.push({ line, text })
    last = prose ? line : -1
  }
  return comments
}

function cssComments(lines: readonly string[]): SourceComment[] {
  const text = lines.join('\n')
  return [...text.matchAll(/\/\*([\s\S]*?)\*\//g)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    text: match[1]!,
  }))
}

/** Each fault of the comments of a file, as FILE:LINE and the comment. */
function faultsOf(path: string): string[] {
  const lines = readFileSync(join(TOP, path), 'utf8').split('\n')
  return commentsOf(path, lines).flatMap(({ line, text }) => {
    const own = text.split('\n').map((_, at) => lines[line - 1 + at]!)
    const words = text.replace(/^[\s*]+/, '')
    const wide = own.some((one) => one.length > WIDEST)
    return wide || CLAUSE.test(words) ? [`${path}:${line} ${wide ? 'wider than 120: ' : ''}${words.slice(0, 60)}`] : []
  })
}

describe('comments fit into 120 columns and do not begin with a clause', () => {
  it.each(SOURCE_FOLDERS)('%s', (folder) => {
    expect(files.filter((path) => path.startsWith(`${folder}/`)).flatMap(faultsOf)).toEqual([])
  })
})
