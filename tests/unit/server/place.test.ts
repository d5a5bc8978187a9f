import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

const PLACE = path.resolve(import.meta.dirname, '../../../server/place.mjs')

/** Runs the look at the place where the program stands, in a folder of that name, as `npm start` does. */
async function lookIn(name: string): Promise<{ code: number; lines: string[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'izlek-place-'))
  const server = path.join(folder, name, 'server')
  try {
    await mkdir(server, { recursive: true })
    await copyFile(PLACE, path.join(server, 'place.mjs'))
    return await new Promise((resolve) =>
      execFile(
        process.execPath,
        ['--import', './server/place.mjs', '-e', '0'],
        { cwd: path.dirname(server) },
        (error, _out, err) =>
          resolve({ code: Number(error?.code ?? 0), lines: err.split('\n').filter((line) => line !== '') }),
      ),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

test.each(['a b', 'ağaç', 'a%23b', "a'b", 'a&b'])('the program runs in a folder named %s', async (name) => {
  expect(await lookIn(name)).toEqual({ code: 0, lines: [] })
})

test.skipIf(process.platform === 'win32').each([
  ['c#', '#'],
  ['wh?t', '?'],
])('in a folder named %s it says in one line that it cannot, and ends with 2', async (name, mark) => {
  const { code, lines } = await lookIn(name)
  expect([code, lines.length]).toEqual([2, 1])
  expect(lines[0]).toContain(`/${name}/: the page cannot be built where a path has a ${mark}; move it`)
})
