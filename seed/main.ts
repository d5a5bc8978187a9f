import { runCommand } from './runCommand.ts'
import { SEED } from './seedCommand.ts'

await runCommand(SEED)
