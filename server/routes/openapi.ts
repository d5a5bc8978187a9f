import type { Handler } from '../handler.ts'
import { openapiDocument } from '../openapi.ts'

let document: Buffer | undefined

/** This interface as an OpenAPI 3.1 document. */
export const openapi: Handler<'openapi'> = async () => {
  document ??= Buffer.from(JSON.stringify(openapiDocument()))
  return { body: document, type: 'application/json; charset=utf-8' }
}
