import { processorTime } from './processorTime.ts'

/**
 * Answers each message `longest` of the parent with the longest run of the event loop since the one before: processor
 * time of the main thread between two ticks of a timer. It ticks from the first such message until a message `rest`.
 */
export function answersLongest(): void {
  let before = 0
  let longest = 0
  let ticking: NodeJS.Timeout | undefined
  const begin = () => {
    before = processorTime()
    ticking ??= setInterval(() => {
      const now = processorTime()
      longest = Math.max(longest, now - before)
      before = now
    }, 1)
  }
  process.on('message', (message) => {
    if (message === 'rest') {
      clearInterval(ticking)
      ticking = undefined
      return
    }
    process.send?.({ longest })
    longest = 0
    begin()
  })
}
