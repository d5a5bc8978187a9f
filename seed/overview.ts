import { OVERVIEW } from './overviewCommand.ts'
import { runCommand } from './runCommand.ts'

await runCommand(OVERVIEW)
