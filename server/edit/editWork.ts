import { parentPort, workerData } from 'node:worker_threads'
import { prepare } from '../dataset/prepare.ts'
import type { Prepared } from '../dataset/prepared.ts'
import { readDataset } from '../dataset/read.ts'
import { openStores } from '../store/open.ts'
import type { Order, ThreadSettings, Told } from './editMessages.ts'

// The program of the thread of edits (`editThread.ts`): each order is worked off as it comes.
const settings = workerData as ThreadSettings
const prepared = new Map<number, Prepared>()
const tell = (told: Told) => parentPort?.postMessage(told)

parentPort?.on('message', (order: Order) => {
  carryOut(order).catch((error) => {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    tell({ number: order.number, thrown: { name, message, stack } })
  })
})

async function carryOut(order: Order): Promise<void> {
  const { number } = order
  switch (order.do) {
    case 'check': {
      const read = await readDataset(order.folder, undefined, new Map([[order.file, order.bytes]]))
      if ('errors' in read) return tell({ number, refused: read.errors })
      const made = prepare(read.dataset)
      prepared.set(number, made)
      const { version, extras } = made.meta
      return tell({ number, checked: { version, extras } })
    }
    case 'load':
      await load(order)
      return tell({ number, loaded: true })
    case 'forget':
      prepared.delete(number)
  }
}

// Opened for the load alone, so that nothing is held between two edits.
async function load({ number, of, dataset, lease, grace }: Extract<Order, { do: 'load' }>): Promise<void> {
  const made = prepared.get(of)
  if (!made) throw new Error(`The edit ${of} is no longer there to be loaded`)
  const stores = await openStores(settings)
  try {
    const store = await stores.open(dataset)
    await store.load(made, { lease, grace, onPhase: (phase) => tell({ number, phase }) })
  } finally {
    await stores.close()
  }
}
