import { open, readdir, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isLeftOver, kindOfOwned, ownName, TOUCH } from './owner.ts'

/** Thrown when another writer keeps the folder longer than this one may wait. */
export class FolderBusy extends Error {
  override name = 'FolderBusy'
}

/**
 * Works alone in a dataset folder, after removing what killed writers left there. Throws FolderBusy when another writer
 * keeps the folder for longer than `patience` ms, and the system's error where the folder cannot be written.
 */
export async function inFolder<T>(folder: string, patience: number, work: () => Promise<T>): Promise<T> {
  const unlock = await lockFolder(folder, patience)
  try {
    await removeLeftOvers([folder, join(folder, 'views')])
    return await work()
  } finally {
    await unlock()
  }
}

/**
 * Keeps every other writer out of a folder, in this process and in others. Each writer puts a file of its own name
 * there and then looks: alone, it has the folder; otherwise it takes its file back and tries again a little later. Of
 * two at least one sees the other, and a file of a dead process can be removed by anybody, since its name never comes
 * back.
 */
async function lockFolder(folder: string, patience: number): Promise<() => Promise<void>> {
  const until = performance.now() + patience
  for (let tries = 0; ; tries++) {
    const mine = ownName('lock')
    await (await open(join(folder, mine), 'wx')).close()
    const unlock = () => rm(join(folder, mine), { force: true })
    try {
      if (!(await othersIn(folder, mine))) return keepTouching(join(folder, mine), unlock)
    } catch (error) {
      await unlock()
      throw error
    }
    await unlock()
    if (performance.now() > until) throw new FolderBusy('another writer keeps the folder')
    // Chosen at random, so that two who have seen each other do not meet again.
    await sleep(1 + Math.random() * Math.min(10 + 5 * tries, 100))
  }
}

// Machines that share a folder know each other's writers by the age of their locks only.
function keepTouching(lock: string, unlock: () => Promise<void>): () => Promise<void> {
  const timer = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), TOUCH)
  timer.unref()
  return () => {
    clearInterval(timer)
    return unlock()
  }
}

async function othersIn(folder: string, mine: string): Promise<boolean> {
  for (const name of await readdir(folder)) {
    if (name === mine || kindOfOwned(name) !== 'lock') continue
    if (!isLeftOver(join(folder, name), name)) return true
    await rm(join(folder, name), { force: true })
  }
  return false
}

async function removeLeftOvers(folders: string[]): Promise<void> {
  for (const folder of folders) {
    for (const name of await readdir(folder).catch(() => [])) {
      if (kindOfOwned(name) === 'tmp' && isLeftOver(join(folder, name), name))
        await rm(join(folder, name), { force: true })
    }
  }
}
