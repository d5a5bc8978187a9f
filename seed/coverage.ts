import { COVERAGE } from './coverageCommand.ts'
import { runCommand } from './runCommand.ts'

await runCommand(COVERAGE)
