import { cpSync, mkdirSync, renameSync, symlinkSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { errorLine } from '../../../../server/dataset/errors.ts'
import type { Reading } from '../../../../server/dataset/folderContents.ts'
import { idOfFolder } from '../../../../server/dataset/idOfFolder.ts'
import { readDataset } from '../../../../server/dataset/read.ts'
import { type Overlay, readFolder } from '../../../../server/dataset/readFolder.ts'
import { asNobody } from '../../../fixtures/asNobody.ts'
import { brokenCopy, type Copy } from '../../../fixtures/brokenCopy.ts'
import { makePipe } from '../../../fixtures/makePipe.ts'

/** Puts something else in the place of a file or folder of a copy. */
const instead = (name: string, make: (path: string) => unknown) => async (copy: Copy) => {
  await rm(join(copy.folder, name), { recursive: true, force: true })
  await make(join(copy.folder, name))
}
const linkTo = (target: string) => (path: string) => symlink(target, path)
/** Moves it out of the folder, and leaves a link to it. */
const movedOut = (name: string) => async (copy: Copy) => {
  const outside = await mkdtemp(join(tmpdir(), 'izlek-outside-'))
  onTestFinished(() => rm(outside, { recursive: true }))
  await rename(join(copy.folder, name), join(outside, 'moved'))
  await symlink(join(outside, 'moved'), join(copy.folder, name))
}
/** An overlay that changes nothing, and at the first question after the listing does something else. */
function swapping(swap: () => void): Overlay {
  let asked = false
  return new (class extends Map<string, undefined> {
    override has(): boolean {
      if (!asked) swap()
      asked = true
      return false
    }
  })()
}
const closed = (name: string) => (copy: Copy) => chmod(join(copy.folder, name), 0)

const LINK = 'file-kind this is a link, no regular file'
const ODD: [what: string, change: (copy: Copy) => Promise<unknown>, error: string][] = [
  [
    'a pipe for claims',
    instead('claims.jsonl', makePipe),
    'claims.jsonl:1 - file-kind this is a pipe, no regular file',
  ],
  [
    'a pipe for the card',
    instead('dataset.json', makePipe),
    'dataset.json:1 - file-kind this is a pipe, no regular file',
  ],
  [
    'a pipe for a view',
    instead('views/overview.json', makePipe),
    'views/overview.json:1 - file-kind this is a pipe, no regular file',
  ],
  [
    'a pipe for a story',
    instead('stories/ay-yolu.json', makePipe),
    'stories/ay-yolu.json:1 - file-kind this is a pipe, no regular file',
  ],
  [
    'a pipe for a text',
    instead('texts/defter.txt', makePipe),
    'texts/defter.txt:1 - file-kind this is a pipe, no regular file',
  ],
  [
    'a pipe for the curator’s notes',
    instead('README.md', makePipe),
    'README.md:1 - file-kind this is a pipe, no regular file',
  ],
  ['a pipe for the texts', instead('texts', makePipe), 'texts:1 - file-kind this is a pipe, no folder'],
  [
    'a file for the views',
    instead('views', (path) => writeFile(path, '{}')),
    'views:1 - file-kind this is a file, no folder',
  ],
  ['a link to an endless device', instead('entities.jsonl', linkTo('/dev/zero')), `entities.jsonl:1 - ${LINK}`],
  ['a link to nothing', instead('segments.jsonl', linkTo('nowhere')), `segments.jsonl:1 - ${LINK}`],
  ['a link to itself', instead('sources.jsonl', linkTo('sources.jsonl')), `sources.jsonl:1 - ${LINK}`],
  ['claims that lie outside', movedOut('claims.jsonl'), `claims.jsonl:1 - ${LINK}`],
  ['a view that lies outside', movedOut('views/overview.json'), `views/overview.json:1 - ${LINK}`],
  ['texts that lie outside', movedOut('texts'), 'texts:1 - file-kind this is a link, no folder'],
  [
    'a folder for claims',
    instead('claims.jsonl', (path) => mkdir(path)),
    'claims.jsonl:1 - file-kind this is a folder, no regular file',
  ],
  [
    'claims that may not be read',
    closed('claims.jsonl'),
    'claims.jsonl:1 - file-unreadable the system refuses to read it (EACCES)',
  ],
  [
    'a text that may not be read',
    closed('texts/defter.txt'),
    'texts/defter.txt:1 - file-unreadable the system refuses to read it (EACCES)',
  ],
  ['texts that may not be listed', closed('texts'), 'texts:1 - file-unreadable the system refuses to read it (EACCES)'],
  ['views that may not be listed', closed('views'), 'views:1 - file-unreadable the system refuses to read it (EACCES)'],
  [
    'claims of 2 GiB',
    (copy) => truncate(join(copy.folder, 'claims.jsonl'), 2 ** 31),
    'claims.jsonl:1 - file-size the file has 2 GiB or more',
  ],
]

describe('a dataset folder', () => {
  test.each(ODD)('with %s is refused for that alone', async (_, change, error) => {
    await brokenCopy(async (copy) => {
      await change(copy)
      const read = await asNobody(() => readDataset(copy.folder))
      expect('errors' in read && read.errors.map(errorLine).map((line) => line.split('. Remedy')[0])).toEqual([error])
    })
  })

  test.each([
    ['a link to another folder', (path: string, other: string) => symlinkSync(other, path)],
    ['another folder', (path: string, other: string) => cpSync(other, path, { recursive: true })],
    ['an empty folder', (path: string) => mkdirSync(path)],
    ['a pipe', makePipe],
  ])('whose texts give way to %s after they were listed is refused for each of them', async (_, make) => {
    const outside = await mkdtemp(join(tmpdir(), 'izlek-outside-'))
    onTestFinished(() => rm(outside, { recursive: true }))
    await brokenCopy(async (copy) => {
      const texts = join(copy.folder, 'texts')
      const count = (await readdir(texts)).length
      const swap = () => {
        renameSync(texts, join(outside, 'texts'))
        make(texts, join(outside, 'texts'))
      }
      const errors: Reading['errors'] = []
      await readFolder(copy.folder, errors, swapping(swap))
      expect(errors.map(({ rule, message }) => [rule, message])).toEqual(
        Array.from({ length: count }, () => ['file-unreadable', 'its folder was replaced while it was read']),
      )
    })
  })

  test('with a socket for claims is refused for that alone', async () => {
    await brokenCopy(async (copy) => {
      await copy.remove('claims.jsonl')
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(join(copy.folder, 'claims.jsonl'), resolve))
      const read = await readDataset(copy.folder)
      await new Promise((resolve) => server.close(resolve))
      expect('errors' in read && read.errors.map(({ message }) => message)).toEqual([
        'this is a socket, no regular file',
      ])
    })
  })

  test.each([
    ['a file', (path: string) => writeFile(path, 'x'), 'this is no folder'],
    ['a pipe', makePipe, 'this is no folder'],
    [
      'a folder that may not be read',
      (path: string) => mkdir(path, { mode: 0 }),
      'the system refuses to read it (EACCES)',
    ],
  ])('is not %s', async (_, make, message) => {
    await brokenCopy(async (copy) => {
      const place = join(copy.folder, 'dataset')
      await make(place)
      const read = await asNobody(() => readDataset(place))
      expect('errors' in read && read.errors.map(({ rule, message }) => [rule, message])).toEqual([['folder', message]])
    })
  })

  test('has no id where its card is a pipe', async () => {
    await brokenCopy(async (copy) => {
      await instead('dataset.json', makePipe)(copy)
      expect(idOfFolder(copy.folder)).toBeUndefined()
    })
  })

  test('may hold what systems and editors leave, which is passed over and named', async () => {
    await brokenCopy(async (copy) => {
      const left = [
        '.DS_Store',
        'Icon\r',
        'Thumbs.db',
        'claims.jsonl~',
        'desktop.ini',
        '~$notes.docx',
        'texts/._defter.txt',
        'views/Desktop.ini',
      ]
      for (const name of left) await copy.write(name, '\u0000')
      await copy.write('__MACOSX/._claims.jsonl', '\u0000')
      await instead('views/._overview.json', makePipe)(copy)
      await copy.write('.gitignore', 'x')
      const read = await readDataset(copy.folder)
      expect(read).toHaveProperty('dataset')
      expect(read.passedOver.sort()).toEqual([...left, '__MACOSX', 'views/._overview.json'].sort())
    })
  })
})
