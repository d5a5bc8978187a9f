import { expect, test } from 'vitest'
import { matchRanges } from '../../../../client/text/matchRanges.ts'

test.each([
  ['Bekir Sami Bey', 'bekir s', 'Bekir| |S|ami Bey'],
  ['Lord D’Abernon', 'aber', 'Lord D’|Aber|non'],
  ['Lord D’Abernon', "d'aber", 'Lord |D’Aber|non'],
  ['Lord D’Abernon', 'dabe', 'Lord |D’Abe|rnon'],
  ['Rif‘at Bey', 'rifa', '|Rif‘a|t Bey'],
  ['Straße GmbH', 'stras', '|Straß|e GmbH'],
  ['Rous\u00adseau', 'rousse', '|Rous\u00adse|au'],
  ['T.B.M.M.', 'tb', '|T.B|.M.M.'],
  ['Talat', 'xyz', 'Talat'],
])('marks in “%s” the letters of “%s”', (text, sought, cut) => {
  const runs = matchRanges(text, sought)
  expect(runs.map((run) => run.text).join('')).toBe(text)
  expect(runs.map((run) => run.text).join('|')).toBe(cut.replace(/^\|/, ''))
})
