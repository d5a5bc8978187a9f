import { StoreUnavailable } from './port.ts'

/** A row of a store that is no JSON any more; the message names the remedy, and the file where there is one. */
export class BrokenRow extends StoreUnavailable {
  constructor(cause: unknown, file?: string) {
    super(
      `${file === undefined ? '' : `${file}: `}a row of the store is no JSON any more, as the disk has failed or another program has changed it. Remedy: npm run seed -- --replace writes the dataset anew.`,
      { cause },
    )
  }
}

/** Reads JSON that a store holds. Throws BrokenRow for what is none. */
export function storedJson<T>(text: string): T {
  try {
    return JSON.parse(text) as T
  } catch (error) {
    throw new BrokenRow(error)
  }
}
