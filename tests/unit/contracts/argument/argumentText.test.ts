import { expect, it } from 'vitest'
import { argumentText } from '../../../../contracts/argumentText.ts'
import { SMALL } from './smallArgument.ts'

it('is the sentences with their marks, the footnotes and the colophon, all as they are', () => {
  expect(argumentText(SMALL)).toBe(
    [
      'A meets “B*”.[1] A believes <C> \\ "D_e" 𐰀.[2]',
      '[1] “Ağ {x} & y”, Nutuk, sentence 2. https://izlek.example/claim/a-meets-b',
      '[2] <i> “d”',
      'Source: S & T. https://izlek.example/trace',
    ].join('\n\n'),
  )
})
