import { readFileSync } from 'node:fs'

/** Processor time of a process's main thread in ms; where the system does not tell it, of all threads of this one. */
export function processorTime(pid = process.pid): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
}
