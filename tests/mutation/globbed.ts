import { execFileSync } from 'node:child_process'

/** The files of this repository, new ones too, that any of the globs takes and none with a ! before it leaves out. */
export function globbed(globs: string[]): string[] {
  const specs = globs
    .flatMap(alternatives)
    .map((glob) => (glob[0] === '!' ? `:(glob,exclude)${glob.slice(1)}` : `:(glob)${glob}`))
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...specs], { encoding: 'utf8' })
  const deleted = execFileSync('git', ['ls-files', '-d', '--', ...specs], { encoding: 'utf8' })
  const gone = new Set(deleted.split('\n'))
  return [...new Set(listed.split('\n'))].filter((file) => file !== '' && !gone.has(file)).sort()
}

/** Git knows no braces. */
function alternatives(glob: string): string[] {
  const [, before = '', inside = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(glob) ?? []
  return inside === '' ? [glob] : inside.split(',').map((one) => `${before}${one}${after}`)
}
