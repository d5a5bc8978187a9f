import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT } from '../server/exitCode.ts'
import { fontWidths } from './fontWidths.ts'
import { type CommandInput, runCommand } from './runCommand.ts'

const HELP = `npm run widths

Reads the advances and the kerning of the faces that pictures are set in from their font files, and writes drawing/widthTable.ts.
The same files give the same table.`

await runCommand({ help: HELP, run: widths })

async function widths({ out }: CommandInput): Promise<number> {
  const file = join(import.meta.dirname, '../drawing/widthTable.ts')
  const table = JSON.stringify(await fontWidths(), undefined, 2)
  writeFileSync(
    file,
    `import type { FaceName, FaceWidths } from './faceWidths.ts'

/** The widths of all faces, written by \`npm run widths\` and never by hand. */
export const WIDTHS: Record<FaceName, FaceWidths> = ${table}
`,
  )
  out(`wrote ${file}`)
  return EXIT.well
}
