// The program of the thread that draws pages (`pageThread.ts`). Plain JavaScript: what it draws with is built.
import { parentPort, workerData } from 'node:worker_threads'

const { servePage } = await import(workerData)
const asked = new Map()
let calls = 0

parentPort.on('message', async ({ number, at, call, answer, failed }) => {
  if (call !== undefined) {
    const { resolve, reject } = asked.get(call)
    asked.delete(call)
    if (failed) reject(new Error('The answer was refused'))
    else resolve(answer)
    return
  }
  const ask = (endpoint, asks) =>
    new Promise((resolve, reject) => {
      const call = ++calls
      asked.set(call, { resolve, reject })
      parentPort.postMessage({ number, call, endpoint, asks })
    })
  try {
    const page = await servePage(at, ask)
    // The other side has the answers.
    parentPort.postMessage({ number, page: page && { ...page, answers: [] } })
  } catch (error) {
    parentPort.postMessage({ number, thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
