import { z } from 'zod'
import { ENDPOINTS, PredicateCount } from '../contracts/api.ts'
import { Claim, Evidence, Part, Value } from '../contracts/claim.ts'
import { DateStatement } from '../contracts/dates.ts'
import { ClaimDetail, EvidenceDetail, Passage, SegmentCard } from '../contracts/detail.ts'
import { EDIT_ENDPOINTS, EditState, Saved } from '../contracts/editApi.ts'
import type { Endpoint } from '../contracts/endpoint.ts'
import { Entity } from '../contracts/entity.ts'
import { DatasetAnswer, PassageHit } from '../contracts/firstLoadApi.ts'
import { EntityCard } from '../contracts/graph.ts'
import { Label } from '../contracts/label.ts'
import { NearMiss, NoPath, PathCondition, PathLift, SideReach } from '../contracts/noPath.ts'
import { Path, PathWhy, Step, StepStrength } from '../contracts/path.ts'
import { PROBLEMS, Problem } from '../contracts/problem.ts'
import { RelationCard, RelationLine } from '../contracts/relation.ts'
import { CslValue, Source } from '../contracts/source.ts'
import { Plate, Plates, View } from '../contracts/view.ts'
import { Vocabulary } from '../contracts/vocabulary.ts'
import { nextTurn } from './turns.ts'

const NAMED = {
  Claim,
  ClaimDetail,
  CslValue,
  DatasetAnswer,
  DateStatement,
  EditState,
  Entity,
  EntityCard,
  Evidence,
  EvidenceDetail,
  Label,
  NearMiss,
  NoPath,
  Part,
  Passage,
  PassageHit,
  Path,
  PathCondition,
  PathLift,
  PathWhy,
  Plate,
  Plates,
  PredicateCount,
  Problem,
  RelationCard,
  RelationLine,
  Saved,
  SegmentCard,
  SideReach,
  Source,
  Step,
  StepStrength,
  Value,
  View,
  Vocabulary,
}

/** Error statuses that any endpoint may answer with. */
const COMMON = [400, 405, 408, 414, 421, 429, 431, 500, 503, 504]
const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

type Schema = Record<string, unknown>
// biome-ignore lint/plugin: names of our own endpoints and schemas
type ByName<T> = Record<string, T>

/** The table of endpoints as an OpenAPI 3.1 document, made endpoint by endpoint so that it holds nobody. */
export async function openapiDocument(site: string): Promise<Record<string, unknown>> {
  const rows = Object.entries({ ...ENDPOINTS, ...EDIT_ENDPOINTS }) as [string, Endpoint][]
  const answers = rows.flatMap(([name, row]) =>
    typeof row.answer === 'string' || namedAlready(row.answer) ? [] : [[answerName(name), row.answer] as const],
  )
  const paths = await pathsOf(rows)
  await nextTurn()
  const schemas = componentsOf({ ...NAMED, ...Object.fromEntries(answers) })
  await nextTurn()
  return {
    openapi: '3.1.0',
    info: {
      title: 'İzlek',
      version: '1',
      description:
        'Who was linked to whom, and which sentence says so. Formats and answers grow by addition only. ' +
        'Another dataset of the library (/api/datasets) is asked under /api/d/ID/ instead of /api/.',
    },
    servers: [{ url: site || '/' }],
    paths,
    components: { schemas },
  }
}

async function pathsOf(rows: [string, Endpoint][]) {
  const paths: ByName<Schema> = {}
  for (const [name, row] of rows) {
    await nextTurn()
    const path = row.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [row.method]: operation(name, row) }
  }
  return paths
}

function operation(name: string, row: Endpoint) {
  const problems = Object.entries(PROBLEMS).filter(
    ([, status]) => COMMON.includes(status) || row.problems.includes(status as 404),
  )
  return {
    operationId: name,
    summary: row.summary,
    parameters: [
      ...parametersOf(row.params, 'path'),
      ...parametersOf(row.query, 'query'),
      ...Object.entries(row.headers ?? {}).map(([header, description]) => ({
        name: header,
        in: 'header',
        description,
        schema: { type: 'string' },
      })),
    ],
    ...(row.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: inputSchema(row.body), example: row.examples[0].body } },
          },
        }
      : {}),
    responses: {
      200: { description: row.summary, content: contentOf(name, row) },
      ...(row.method === 'get' ? { 304: { description: 'The reader has it already (If-None-Match)' } } : {}),
      ...Object.fromEntries(problems.map(([code, status]) => [status, { description: code, content: PROBLEM }])),
    },
  }
}

function contentOf(name: string, { answer }: Endpoint) {
  if (answer === 'application/openapi') return { 'application/json': { schema: { type: 'object' } } }
  if (typeof answer === 'string') return { [answer]: { schema: { type: 'string', format: 'binary' } } }
  const schema = namedAlready(answer) ?? answerName(name)
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } }
}

function namedAlready(schema: z.ZodType): string | undefined {
  return Object.entries(NAMED).find(([, one]) => one === schema)?.[0]
}

function parametersOf(shape: z.ZodObject, place: 'path' | 'query') {
  const { properties = {}, required = [] } = inputSchema(shape) as {
    properties?: ByName<Schema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: { ...schema, ...defaultOf(shape.shape[name]) },
    ...(schema.type === 'array' ? { style: 'form', explode: true } : {}),
  }))
}

function defaultOf(schema: unknown): Schema {
  return schema instanceof z.ZodDefault ? { default: schema.def.defaultValue } : {}
}

function inputSchema(schema: z.ZodType): Schema {
  return bare(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: wholeNumbers }))
}

// Whole numbers travel as text; describe them as numbers with bounds.
function wholeNumbers({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Schema }) {
  if (!(zodSchema instanceof z.ZodPipe) || !(zodSchema.def.out instanceof z.ZodNumber)) return
  const { minValue, maxValue } = zodSchema.def.out
  delete jsonSchema.pattern
  Object.assign(jsonSchema, { type: 'integer', minimum: minValue, maximum: maxValue })
}

function componentsOf(schemas: ByName<z.ZodType>): ByName<Schema> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  const made = z.toJSONSchema(registry, {
    io: 'output',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
  })
  return Object.fromEntries(Object.entries(made.schemas).map(([id, schema]) => [id, bare(schema)]))
}

function bare({ $schema, $id, ...schema }: Schema): Schema {
  return schema
}

function answerName(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Answer`
}
