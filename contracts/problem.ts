import { z } from 'zod'

/** Codes of a problem; each stands for one status. */
export const PROBLEMS = {
  'bad-request': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  gone: 410,
  'too-large': 413,
  'address-too-long': 414,
  'unsupported-media-type': 415,
  misdirected: 421,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
  timeout: 504,
} as const
export type ProblemCode = keyof typeof PROBLEMS

/** An error answer, application/problem+json (RFC 9457). `errors` names the parameters or fields that are wrong. */
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
  requestId: z.string(),
})
export type Problem = z.infer<typeof Problem>
