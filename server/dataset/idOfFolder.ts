import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { z } from 'zod'
import { Id } from '../../contracts/ids.ts'
import { readRegularNow } from './regularFile.ts'

const CardShape = z.looseObject({ id: Id })

/** The id in the dataset.json of a folder; undefined where the file is missing, broken or has none. */
export function idOfFolder(folder: string): string | undefined {
  try {
    return CardShape.safeParse(JSON.parse(Buffer.from(readRegularNow(join(folder, 'dataset.json'))).toString())).data
      ?.id
  } catch {
    return undefined
  }
}
