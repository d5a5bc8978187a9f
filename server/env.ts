import { isIPv6 } from 'node:net'
import { z } from 'zod'
import { LIMITS } from '../contracts/limits.ts'
import { nameOf } from './http/hostCheck.ts'
import { isLoopback } from './http/loopback.ts'

/** Environment variables of İzlek with their meanings; help, documents and docker-compose.yml name exactly these. */
export const ENV_VARIABLES = {
  PORT: 'port to listen on; 0 takes any free one (3920)',
  HOST: 'address to listen on (127.0.0.1)',
  IZLEK_DATA: 'dataset folder (seed/data)',
  IZLEK_HOME: 'folder of the embedded store; the dataset folders in its datasets/ are served too (.izlek)',
  IZLEK_BASE: 'path prefix of the page and the API behind a proxy, such as /izlek/ (/)',
  IZLEK_ADDRESS: 'public address, such as https://example.org/izlek; links and citations that leave begin with it',
  IZLEK_HOSTS:
    'names that are answered besides localhost, 127.0.0.1 and [::1]; needed behind a proxy that passes its own',
  IZLEK_EDIT: 'off: nothing can be edited; on: editing must be possible (on for a loopback HOST or with a token)',
  IZLEK_EDIT_TOKEN:
    'what a writer has to give, 16 characters or more; needed for editing where HOST is no loopback address',
  IZLEK_RATE: 'requests a minute from one address; 0 is no limit (600)',
  IZLEK_LEASE: 'lease of a load in ms (15000)',
  IZLEK_GRACE: 'how long a replaced version stays readable, in ms (10000)',
  IZLEK_ARRAYS: 'most claims of the datasets in Neo4j that are held in memory for paths; 0 is none (5000000)',
  IZLEK_LOG: 'least level that is logged: fatal, error, warn, info, debug, trace or silent (warn)',
  NEO4J_URI: 'address of a Neo4j server, such as bolt://localhost:7687; set means Neo4j instead of the embedded store',
  NEO4J_USER: 'its user (neo4j)',
  NEO4J_PASSWORD: 'its password',
  NEO4J_DATABASE: "its database (the server's default)",
} as const

/** Address and credentials of a Neo4j server. */
export interface Neo4jAddress {
  uri: string
  user: string
  password: string
  database?: string | undefined
}

/** Says if datasets can be edited, and which token a writer has to give; on a loopback address none is needed. */
export interface EditSettings {
  on: boolean
  token?: string | undefined
}

/**
 * Settings from the environment and the command line, with defaults; `base` with a slash at both ends, times in ms,
 * `rate` in requests a minute, `arrays` in claims.
 */
export interface Settings {
  port: number
  host: string
  /** The first of `folders`. */
  data: string
  /** The dataset folders given, or that of IZLEK_DATA. */
  folders: string[]
  home: string
  base: string
  /** The public address, without a slash at the end. */
  address?: string | undefined
  /** Names of IZLEK_HOSTS, as `nameOf` gives them. */
  hosts: readonly string[]
  edit: EditSettings
  rate: number
  lease: number
  grace: number
  arrays: number
  log: string
  neo4j?: Neo4jAddress | undefined
  /** The options given, such as `--dev`. */
  flags: ReadonlySet<string>
}

/** Thrown for a variable or argument that makes no sense; the message is the one line to show, the exit code 2. */
export class WrongUse extends Error {
  override name = 'WrongUse'
}

const number = (least: number, most: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'is not a whole number')
    .transform(Number)
    .pipe(z.number().min(least, `is less than ${least}`).max(most, `is more than ${most}`))
    .default(fallback)

const Variables = z.object({
  PORT: number(0, 65_535, 3920),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'is not a host name or address')
    .default('127.0.0.1'),
  IZLEK_DATA: z.string().default('seed/data'),
  IZLEK_HOME: z.string().default('.izlek'),
  IZLEK_BASE: z
    .string()
    .transform((path) => (path.endsWith('/') ? path : `${path}/`))
    .pipe(z.string().regex(/^\/(?:[A-Za-z0-9_-]+\/)*$/, 'is not a path prefix such as /izlek/'))
    .default('/'),
  IZLEK_ADDRESS: z
    .url({ protocol: /^https?$/, error: 'is not an address such as https://example.org/izlek' })
    .transform((address) => new URL(address))
    .refine(({ username, password, search, hash }) => !(username || password || search || hash), 'has more than a path')
    .optional(),
  IZLEK_HOSTS: z
    .string()
    .transform((list, context) =>
      list
        .split(/[\s,]+/)
        .filter((one) => one !== '')
        .map((one) => givenName(one, context)),
    )
    .default([]),
  IZLEK_EDIT: z.enum(['off', 'on'], 'is neither on nor off').optional(),
  IZLEK_EDIT_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'has other characters than ASCII letters, digits and marks')
    .min(LIMITS.edit.token, `is shorter than ${LIMITS.edit.token} characters`)
    .optional(),
  IZLEK_RATE: number(0, 1_000_000, 600),
  IZLEK_LEASE: number(100, 3_600_000, 15_000),
  IZLEK_GRACE: number(0, 3_600_000, 10_000),
  IZLEK_ARRAYS: number(0, 100_000_000, 5_000_000),
  IZLEK_LOG: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'is not a level (such as warn or silent)')
    .default('warn'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[A-Za-z0-9.:[\]_-]+(\/?\?[^\s#]*|\/)?$/,
      'is not an address such as bolt://localhost:7687',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{0,62}$/, 'is not the name of a database')
    .optional(),
})

/**
 * Reads the settings from the environment and the arguments after the command: at most `most` folders, which override
 * IZLEK_DATA, and the options in `allowed`. An empty variable counts as absent. Throws WrongUse.
 */
export function parseEnv(
  env: NodeJS.ProcessEnv,
  argv: readonly string[] = [],
  allowed: readonly string[] = [],
  most = 1,
): Settings {
  const parsed = Variables.safeParse(
    Object.fromEntries(Object.keys(ENV_VARIABLES).map((name) => [name, env[name] || undefined])),
  )
  if (!parsed.success) {
    throw new WrongUse(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
  }
  const { folders, flags } = parseArguments(argv, allowed, most)
  const of = parsed.data
  const address = of.IZLEK_ADDRESS && withBase(of.IZLEK_ADDRESS, of.IZLEK_BASE)
  const [data = of.IZLEK_DATA] = folders
  return {
    port: of.PORT,
    host: of.HOST,
    data,
    folders: folders.length > 0 ? folders : [data],
    home: of.IZLEK_HOME,
    base: of.IZLEK_BASE,
    ...(address === undefined ? {} : { address }),
    hosts: of.IZLEK_HOSTS,
    edit: editOf(of.HOST, of.IZLEK_EDIT, of.IZLEK_EDIT_TOKEN),
    rate: of.IZLEK_RATE,
    lease: of.IZLEK_LEASE,
    grace: of.IZLEK_GRACE,
    arrays: of.IZLEK_ARRAYS,
    log: of.IZLEK_LOG,
    ...(of.NEO4J_URI === undefined
      ? {}
      : {
          neo4j: { uri: of.NEO4J_URI, user: of.NEO4J_USER, password: of.NEO4J_PASSWORD, database: of.NEO4J_DATABASE },
        }),
    flags,
  }
}

/** Reads a name as a browser sends it: in ASCII, an IPv6 address in brackets; a port is left out. */
function givenName(given: string, context: z.RefinementCtx): string {
  const address = `http://${isIPv6(given) ? `[${given}]` : given}`
  const name = /[/?#@\\]/.test(given) || !URL.canParse(address) ? undefined : nameOf(new URL(address).hostname)
  if (name !== undefined) return name
  context.addIssue({ code: 'custom', message: `names ${given}, which is not a host name or address` })
  return z.NEVER
}

// A page under another path than the proxy's would lead all its readers astray.
function withBase({ origin, pathname }: URL, base: string): string {
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`
  if (path === base) return origin + base.slice(0, -1)
  throw new WrongUse(`IZLEK_ADDRESS has the path ${path} and IZLEK_BASE is ${base}; both must be the same`)
}

function editOf(host: string, said: 'on' | 'off' | undefined, token: string | undefined): EditSettings {
  const possible = token !== undefined || isLoopback(host)
  if (said === 'on' && !possible)
    throw new WrongUse(`IZLEK_EDIT is on, and HOST ${host} is no loopback address: give IZLEK_EDIT_TOKEN too`)
  return said === 'off' || !possible ? { on: false } : { on: true, token }
}

function parseArguments(argv: readonly string[], allowed: readonly string[], most: number) {
  const flags = new Set(argv.filter((one) => one.startsWith('-')))
  const unknown = [...flags].find((flag) => !allowed.includes(flag))
  if (unknown !== undefined) throw new WrongUse(`unknown option ${unknown}; --help lists what there is`)
  const folders = argv.filter((one) => !one.startsWith('-'))
  const [, second] = folders
  if (folders.length > most && second !== undefined) throw new WrongUse(`one folder is enough, ${second} is a second`)
  return { folders, flags }
}
