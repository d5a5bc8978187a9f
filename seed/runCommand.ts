import { exitCode } from '../server/exitCode.ts'

/**
 * Runs a command with the arguments of the process. `--help` prints the help; an error that the user can mend prints
 * one line and sets its exit code; any other error is a bug of ours and is thrown.
 */
export async function runCommand(help: string, command: (argv: string[]) => Promise<number>): Promise<void> {
  const argv = process.argv.slice(2)
  if (argv.includes('--help')) {
    console.log(help)
    return
  }
  try {
    process.exitCode = await command(argv)
  } catch (error) {
    const code = exitCode(error)
    if (code === undefined) throw error
    console.error((error as Error).message)
    process.exitCode = code
  }
}
