import { buildPage } from '../buildPage.ts'
import { EXIT, exitCode } from '../exitCode.ts'

/** Builds the page; gives the exit code. */
export async function carryOut(): Promise<number> {
  try {
    await buildPage()
    return EXIT.well
  } catch (error) {
    const code = exitCode(error)
    console.error(code === undefined ? error : (error as Error).message)
    return code ?? EXIT.refused
  }
}
