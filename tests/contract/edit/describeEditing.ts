import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EditState, Saved, ViewFileAnswer } from '../../../contracts/editApi.ts'
import { readDataset } from '../../../server/dataset/read.ts'
import { revisionOf } from '../../../server/edit/revision.ts'
import type { StorePlace } from '../store/places.ts'
import { EDITS, type Editing, NEW, runEditing, seen } from './runEditing.ts'

const VIEW = {
  title: { tr: 'İki kişi', en: 'Two' },
  canvas: {
    camera: [3, 1, 2],
    items: [
      ['cem', 10.5, -2, 'left'],
      ['ayse-kaptan', 4, 3, 'above'],
    ],
  },
}
const FIVE_LINES = `{
  "title": {"en":"Two","tr":"İki kişi"},
  "plates": {},
  "canvas": {"items":[["cem",10.5,-2,"left"],["ayse-kaptan",4,3,"above"]],"camera":[3,1,2]}
}
`
const CARD = { title: { tr: 'Başka ad', en: 'Another name' }, description: { tr: 'Ne', en: 'What' } }

/** The writers, and who has seen what, over a store. */
export function describeEditing(name: string, placeOf: () => Promise<StorePlace & { remove?(): Promise<void> }>): void {
  describe(`editing over ${name}`, () => {
    let place: Awaited<ReturnType<typeof placeOf>>
    let api: Editing
    beforeAll(async () => {
      place = await placeOf()
      await place.clear()
      api = await runEditing(place)
    })
    afterAll(async () => {
      await api?.close()
      await place?.remove?.()
    })

    const put = (target: string, revision: string | undefined, body: unknown) =>
      api.send('PUT', target, { ...EDITS, ...(revision === undefined ? NEW : seen(revision)) }, body)
    const undo = (revision: string | undefined) =>
      api.send('POST', '/api/edit/undo', { ...EDITS, ...(revision === undefined ? NEW : seen(revision)) })
    const cardRevision = async () => (await api.state()).card?.revision
    const checked = async () => expect(await readDataset(api.folder)).toHaveProperty('dataset')
    const byHand = async (file: string, change: (text: string) => string) =>
      writeFile(join(api.folder, file), change(await readFile(join(api.folder, file), 'utf8')))

    it('tells what may be written, and the revision of each file', async () => {
      const state = await api.state()
      expect(EditState.parse(state)).toEqual(state)
      expect(state).toMatchObject({
        on: true,
        token: false,
        writable: true,
        card: { title: { tr: 'Ay defteri' } },
        omitted: 0,
      })
      expect(state.card?.revision).toBe(revisionOf(await readFile(join(api.folder, 'dataset.json'))))
      expect(state.views.map(({ id, canvas }) => [id, canvas])).toEqual([['overview', false]])
      expect(state.undo).toBeUndefined()
    })

    it('refuses to undo where nothing was edited', async () => {
      const answer = await undo(undefined)
      expect([answer.status, answer.problem.code]).toEqual([404, 'not-found'])
    })

    it('saves a view as a file of five lines, and shows it at once with every list in its order', async () => {
      const { version } = await api.state()
      const answer = await put('/api/edit/views/two', undefined, VIEW)
      expect(answer.status, answer.text).toBe(200)
      expect(Saved.parse(answer.body)).toMatchObject({
        version,
        shown: true,
        revision: revisionOf(Buffer.from(FIVE_LINES)),
      })
      expect(answer.headers.etag).toBe(`"${answer.body.revision}"`)
      expect(await api.file('views/two.json')).toBe(FIVE_LINES)
      const shown = await api.send('GET', '/api/views/two')
      expect(shown.body).toEqual({ version, view: { ...VIEW, plates: {} } })
      const { views } = (await api.send('GET', '/api/views')).body
      expect(views.find(({ id }: { id: string }) => id === 'two')).toEqual({
        id: 'two',
        title: VIEW.title,
        canvas: true,
      })
      const state = await api.state()
      expect(state.extras).toBe(answer.body.extras)
      expect(state.undo).toEqual({ file: 'views/two.json', revision: answer.body.revision })
      await checked()
    })

    it('replaces a view that the writer has seen, and no other', async () => {
      const [one] = (await api.state()).views.filter(({ id }) => id === 'two')
      const changed = { ...VIEW, title: { tr: 'Yeni', en: 'New' } }
      expect((await put('/api/edit/views/two', one?.revision, changed)).status).toBe(200)
      for (const revision of [one?.revision, undefined]) {
        const late = await put('/api/edit/views/two', revision, VIEW)
        expect([late.status, late.problem.code]).toEqual([412, 'stale'])
        const now = (await api.state()).views.find(({ id }) => id === 'two')
        expect(late.problem.current).toEqual({ revision: now?.revision, record: { ...changed, plates: {} } })
      }
      expect(JSON.parse((await api.file('views/two.json')) ?? '').title).toEqual(changed.title)
    })

    it('gives a view as its file has it, changed by hand and not loaded yet, with the revision of that', async () => {
      const whole = (await api.file('views/two.json')) as string
      await byHand('views/two.json', (text) => text.replace('"New"', '"By hand"'))
      const file = await api.send('GET', '/api/edit/views/two')
      expect(ViewFileAnswer.parse(file.body).view?.title).toEqual({ tr: 'Yeni', en: 'By hand' })
      expect(file.body.revision).toBe((await api.state()).views.find(({ id }) => id === 'two')?.revision)
      expect((await api.send('GET', '/api/views/two')).body.view.title.en).toBe('New')
      await byHand('views/two.json', () => 'no view')
      const broken = await api.send('GET', '/api/edit/views/two')
      expect([broken.status, broken.body.view]).toEqual([200, undefined])
      expect(broken.body.revision).toBe(revisionOf(Buffer.from('no view')))
      await writeFile(join(api.folder, 'views/two.json'), whole)
      const none = await api.send('GET', '/api/edit/views/none')
      expect([none.status, none.problem.code]).toEqual([404, 'not-found'])
    })

    it('writes title and description, and not a byte more', async () => {
      const before = (await api.file('dataset.json')) as string
      const answer = await put('/api/edit/card', await cardRevision(), CARD)
      expect(answer.status, answer.text).toBe(200)
      const after = before
        .replace('Ay defteri', 'Başka ad')
        .replace('Notebook of the Moon', 'Another name')
        .replace('Kod noktalarını sınar.', 'Ne')
        .replace('Tests code points.', 'What')
      expect(await api.file('dataset.json')).toBe(after)
      expect((await api.send('GET', '/api/dataset')).body).toMatchObject(CARD)
      await checked()
    })

    it('undoes the last edit, does it again, and undoes it again', async () => {
      const edited = await cardRevision()
      const text = await api.file('dataset.json')
      const undone = await undo(edited)
      expect(undone.status, undone.text).toBe(200)
      expect((await api.send('GET', '/api/dataset')).body.title.tr).toBe('Ay defteri')
      expect((await undo(undone.body.revision)).body.revision).toBe(edited)
      expect(await api.file('dataset.json')).toBe(text)
      expect((await undo(edited)).body.revision).toBe(undone.body.revision)
    })

    it('refuses to undo what the writer has not seen, or what was changed since', async () => {
      const edit = await put('/api/edit/card', await cardRevision(), CARD)
      const two = (await api.state()).views.find(({ id }) => id === 'two')
      expect((await undo(two?.revision)).problem.code).toBe('stale')
      expect((await undo(undefined)).problem.code).toBe('stale')
      await byHand('dataset.json', (text) => text.replace('What', 'By hand'))
      expect((await api.state()).undo).toBeUndefined()
      const late = await undo(edit.body.revision)
      expect([late.status, late.problem.code]).toEqual([412, 'stale'])
      expect(late.problem.current?.record).toMatchObject({ description: { en: 'By hand' } })
      expect(await api.file('dataset.json')).toContain('By hand')
    })

    it('removes a view, gives it back by undo, and takes it away by another', async () => {
      const two = (await api.state()).views.find(({ id }) => id === 'two')
      const text = await api.file('views/two.json')
      const remove = (revision?: string) => api.send('DELETE', '/api/edit/views/two', { ...EDITS, ...seen(revision) })
      const gone = await remove(two?.revision)
      expect(gone.status, gone.text).toBe(200)
      expect(gone.body.revision).toBeUndefined()
      expect(await api.file('views/two.json')).toBeUndefined()
      expect((await api.send('GET', '/api/views/two')).status).toBe(404)
      expect((await remove(two?.revision)).problem).toMatchObject({ code: 'stale', current: {} })
      expect((await api.state()).undo).toEqual({ file: 'views/two.json' })
      const back = await undo(undefined)
      expect(back.body.revision).toBe(two?.revision)
      expect(await api.file('views/two.json')).toBe(text)
      expect((await undo(two?.revision)).status).toBe(200)
      expect(await api.file('views/two.json')).toBeUndefined()
    })

    it('refuses a view that names what is not there, with the lines of the checker, and writes nothing', async () => {
      const names = await api.names()
      const broken = { ...VIEW, canvas: { items: [['nobody']], pinned: ['no-one'] } }
      const answer = await put('/api/edit/views/broken', undefined, broken)
      expect([answer.status, answer.problem.code]).toEqual([422, 'dataset-refused'])
      expect(answer.problem.errors?.map(({ field }) => field)).toEqual([
        'views/broken.json:4 canvas.items[0][0]',
        'views/broken.json:4 canvas.pinned[0]',
      ])
      expect(answer.problem.errors?.[0]?.detail).toContain('entity-unknown')
      expect(await api.names()).toEqual(names)
    })

    it('refuses every edit while the folder has an error made by hand, and names its place', async () => {
      const whole = (await api.file('entities.jsonl')) as string
      await byHand('entities.jsonl', (text) => `${text}{"id":"x"\n`)
      const answer = await put('/api/edit/card', await cardRevision(), CARD)
      expect([answer.status, answer.problem.code]).toEqual([422, 'dataset-refused'])
      expect(answer.problem.errors?.[0]?.field).toMatch(/^entities\.jsonl:\d+ /)
      await writeFile(join(api.folder, 'entities.jsonl'), whole)
    })

    it('refuses to remove a view that a story shows', async () => {
      const story = (await api.file('stories/ay-yolu.json')) as string
      expect((await put('/api/edit/views/shown', undefined, VIEW)).status).toBe(200)
      await byHand('stories/ay-yolu.json', (text) => {
        const record = JSON.parse(text)
        record.scenes[0].view = 'shown'
        return JSON.stringify(record)
      })
      const shown = (await api.state()).views.find(({ id }) => id === 'shown')
      const answer = await api.send('DELETE', '/api/edit/views/shown', { ...EDITS, ...seen(shown?.revision) })
      expect(answer.problem.errors?.[0]).toMatchObject({ field: expect.stringContaining('scenes[0].view') })
      await writeFile(join(api.folder, 'stories/ay-yolu.json'), story)
      await rm(join(api.folder, 'views/shown.json'))
    })

    it('brings what was changed by hand elsewhere in the folder with the next edit', async () => {
      await byHand('entities.jsonl', (text) => text.replace(/"labels":\{"en":"[^"]*"/, '"labels":{"en":"By hand"'))
      const { version } = await api.state()
      const answer = await put('/api/edit/views/three', undefined, VIEW)
      expect(answer.body).toMatchObject({ shown: true })
      expect(answer.body.version).not.toBe(version)
      expect((await api.state()).version).toBe(answer.body.version)
      expect((await api.send('GET', '/api/views/three')).status).toBe(200)
    })

    it('writes a line of each edit into the log of its day, and nothing of persons', async () => {
      const [day] = new Date().toISOString().split('T')
      const text = await readFile(join(api.home, `log/edits-${day}.jsonl`), 'utf8')
      const lines = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(lines.slice(0, 3)).toMatchObject([
        { dataset: 'astral', what: 'view', file: 'views/two.json' },
        { dataset: 'astral', what: 'view', file: 'views/two.json' },
        { dataset: 'astral', what: 'card', file: 'dataset.json' },
      ])
      expect(lines[0]).not.toHaveProperty('before')
      expect(lines[1].before).toBe(lines[0].after)
      for (const line of lines)
        expect(['at', 'dataset', 'what', 'file', 'before', 'after']).toEqual(expect.arrayContaining(Object.keys(line)))
      expect(text).not.toContain('127.0.0.1')
    })

    it('leaves no lock and no half file', async () => {
      expect((await api.names()).filter((name) => /(^|\/)\./.test(name))).toEqual([])
      await checked()
    })
  })
}
