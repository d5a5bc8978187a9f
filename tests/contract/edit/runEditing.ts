import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EditState } from '../../../contracts/editApi.ts'
import type { Problem } from '../../../contracts/problem.ts'
import { createApp } from '../../../server/app.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import { createEditors } from '../../../server/edit/editors.ts'
import { createEditThread } from '../../../server/edit/editThread.ts'
import type { Guard } from '../../../server/edit/guard.ts'
import { parseEnv } from '../../../server/env.ts'
import { libraryOf } from '../../../server/library.ts'
import { createHttpServer, listen, stopListening } from '../../../server/listen.ts'
import { createLog } from '../../../server/log.ts'
import { createReadiness } from '../../../server/readiness.ts'
import { ASTRAL } from '../../fixtures/brokenCopy.ts'
import { exchange, type Received } from '../api/exchange.ts'
import { readFolder } from '../store/datasets.ts'
import type { StorePlace } from '../store/places.ts'

/** The headers of an edit that passes. */
export const EDITS = { 'x-izlek-edit': '1', 'content-type': 'application/json' }
/** The header of a writer who has seen no such file. */
export const NEW = { 'if-none-match': '*' }
/** The header of a writer who has seen a revision. */
export const seen = (revision: string | undefined) => ({ 'if-match': `"${revision}"` })

/** An answer with its body read. */
export interface Answered extends Received {
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any form, to be looked into.
  body: any
  problem: Problem
}

/** A server with an editor of a copy of the small fixture. */
export interface Editing {
  origin: string
  folder: string
  home: string
  send(method: string, target: string, headers?: Record<string, string>, body?: unknown): Promise<Answered>
  state(): Promise<EditState>
  /** Text of a file of the folder; undefined where there is none. */
  file(name: string): Promise<string | undefined>
  /** Names of all files in the folder, hidden ones too. */
  names(): Promise<string[]>
  close(): Promise<void>
}

/** Serves a folder, a new copy of the fixture by default, with what may write to it. */
export async function runEditing(
  place: StorePlace,
  { guard = { on: true }, folder }: { guard?: Guard; folder?: string } = {},
): Promise<Editing> {
  const home = await mkdtemp(join(tmpdir(), 'izlek-home-'))
  const mine = folder ?? (await copyOfFixture())
  const stores = await place.stores()
  const { card } = await readFolder(mine)
  const store = await stores.open(card.id)
  await store.load(prepare(await readFolder(mine)), { lease: 15_000, grace: 0 })
  const log = createLog('silent')
  const settings = { home, lease: 1000, grace: 0 }
  const thread = createEditThread(parseEnv(place.env))
  const editorOf = createEditors([{ id: card.id, folder: mine }], thread, settings, log)
  const library = libraryOf(store, card.id)
  const app = createApp({
    library,
    readiness: createReadiness(store),
    log,
    rate: 0,
    checked: true,
    edit: { ...guard, editorOf },
  })
  const server = createHttpServer(app)
  const origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
  const send: Editing['send'] = async (method, target, headers = {}, body) => {
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const answer = await exchange(origin, { method, target, headers, ...sent })
    const read = answer.text === '' ? undefined : JSON.parse(answer.text)
    return { ...answer, body: read, problem: read }
  }
  return {
    origin,
    folder: mine,
    home,
    send,
    state: async () => (await send('GET', '/api/edit')).body,
    file: (name) => readFile(join(mine, name), 'utf8').catch(() => undefined),
    names: async () => (await readdir(mine, { recursive: true })).sort(),
    async close() {
      await stopListening(server)
      await thread.close()
      await stores.close()
      await rm(home, { recursive: true, force: true })
      if (!folder) await rm(mine, { recursive: true, force: true })
    },
  }
}

/** A new copy of the small fixture. */
export async function copyOfFixture(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'izlek-edited-'))
  await cp(ASTRAL, folder, { recursive: true })
  return folder
}
