import { expect, it } from 'vitest'
import { restAt, SPEEDS } from '../../../../../../client/views/read/playback/restAt.ts'

it('rests longer at a longer sentence, never shorter than a glance takes, and less at a higher speed', () => {
  const [short, long] = ['Geldi.', 'a'.repeat(300)]
  for (const speed of SPEEDS) {
    expect(restAt(long, speed)).toBeGreaterThan(restAt(short, speed))
    expect(restAt('', speed)).toBeGreaterThanOrEqual(1000)
  }
  expect(SPEEDS.map((speed) => restAt(long, speed))).toEqual([28_500, 18_000, 9000])
  // Letters are counted, not their halves.
  expect(restAt('😀'.repeat(200), 'even')).toBe(restAt('a'.repeat(200), 'even'))
})
