import { cpus, release, totalmem, type } from 'node:os'

/** The machine on which figures were made. */
export interface Machine {
  cpus: string
  memory: string
  system: string
  node: string
  chromium?: string
  neo4j?: string
}

/** The machine of this run. */
export function machine(parts: Pick<Machine, 'chromium' | 'neo4j'>): Machine {
  const all = cpus()
  return {
    cpus: `${all.length} × ${all[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release().split('-')[0]}`,
    node: process.version,
    ...parts,
  }
}
