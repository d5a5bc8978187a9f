import { layOut } from '../../drawing/layout/layOut.ts'
import type { LayoutTask, Progress } from '../../drawing/layout/layoutProblem.ts'
import type { Places } from '../../drawing/places.ts'

/** Messages of the worker: its progress, and at the end the places. */
export type FromWorker = { progress: Progress } | { places: Places }

const say = (message: FromWorker) => self.postMessage(message)

// One task, one answer; the page ends the worker afterwards.
self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  say({ places: layOut(data, (progress) => say({ progress })) })
}
