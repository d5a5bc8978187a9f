import { exitCode } from '../server/exitCode.ts'

/** Input of a command, and the destination of its lines. */
export interface CommandInput {
  argv: string[]
  env: NodeJS.ProcessEnv
  out: (line: string) => void
  err: (line: string) => void
}

/** A command: its help, and what it does, which gives its exit code. */
export interface Command {
  help: string
  run: (input: CommandInput) => Promise<number>
}

/** Runs a command as a program, with the arguments and variables of the process. */
export async function runCommand(command: Command): Promise<void> {
  process.exitCode = await exitCodeOf(command, {
    argv: process.argv.slice(2),
    env: process.env,
    out: console.log,
    err: console.error,
  })
}

/**
 * Runs a command and returns its exit code. `--help` prints the help; an error that the user can mend prints one line;
 * any other error is a bug of ours and is thrown.
 */
export async function exitCodeOf({ help, run }: Command, input: CommandInput): Promise<number> {
  if (input.argv.includes('--help')) {
    input.out(help)
    return 0
  }
  try {
    return await run(input)
  } catch (error) {
    const code = exitCode(error)
    if (code === undefined) throw error
    input.err((error as Error).message)
    return code
  }
}
