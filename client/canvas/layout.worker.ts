import { layout } from './anneal.ts'
import type { LayoutProblem } from './layoutProblem.ts'

// One problem, one answer; the page ends the worker afterwards.
self.onmessage = ({ data }: MessageEvent<LayoutProblem>) => {
  self.postMessage(layout(data))
}
