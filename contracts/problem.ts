import { z } from 'zod'

/** Codes of a problem; each stands for one status. */
export const PROBLEMS = {
  'bad-request': 400,
  'token-missing': 401,
  'token-wrong': 401,
  'editing-off': 403,
  'foreign-page': 403,
  'edit-header-missing': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'folder-not-writable': 409,
  'request-too-slow': 408,
  gone: 410,
  stale: 412,
  'too-large': 413,
  'address-too-long': 414,
  'unsupported-media-type': 415,
  misdirected: 421,
  'form-post': 415,
  'dataset-refused': 422,
  'precondition-missing': 428,
  'too-many-requests': 429,
  'headers-too-large': 431,
  internal: 500,
  unavailable: 503,
  busy: 503,
  timeout: 504,
} as const
export type ProblemCode = keyof typeof PROBLEMS

/**
 * An error answer, application/problem+json (RFC 9457). `errors` names the parameters or fields that are wrong; for
 * `dataset-refused` they are lines of the checker. `current`: for `stale`, the record as it is now and its revision;
 * neither is there when the file is gone.
 */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  detail: z.string(),
  errors: z
    .array(z.strictObject({ field: z.string(), detail: z.string() }))
    .max(50)
    .optional(),
  current: z.strictObject({ revision: z.string().optional(), record: z.unknown().optional() }).optional(),
  requestId: z.string(),
})
export type Problem = z.infer<typeof Problem>
