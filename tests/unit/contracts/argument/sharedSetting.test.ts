import { expect, it } from 'vitest'
import { argumentHtml } from '../../../../contracts/argumentHtml.ts'
import { argumentMarkdown } from '../../../../contracts/argumentMarkdown.ts'
import { argumentRtf } from '../../../../contracts/argumentRtf.ts'
import { argumentText } from '../../../../contracts/argumentText.ts'
import { SMALL } from './smallArgument.ts'

const [first, second] = SMALL.sentences
const shared = { ...SMALL, sentences: [first!, { ...second!, setting: 'No *dealing* <is> {told}.' }] }

it('stands in every form of an argument behind the footnote of its sentence, in italics where there are any, escaped', () => {
  expect(argumentText(shared)).toContain('𐰀.[2] No *dealing* <is> {told}.\n')
  expect(argumentMarkdown(shared)).toContain('[^2] *No \\*dealing\\* \\<is\\> \\{told\\}.*\n')
  expect(argumentHtml(shared)).toContain('</a> <i>No *dealing* &lt;is&gt; {told}.</i></p>')
  expect(argumentRtf(shared)).toContain(' {\\i No *dealing* <is> \\{told\\}.}\\par')
})
