import { EXPORT } from './exportCommand.ts'
import { runCommand } from './runCommand.ts'

await runCommand(EXPORT)
