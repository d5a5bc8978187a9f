import { StoreUnavailable } from './port.ts'

/** Reads JSON that a store holds. Throws StoreUnavailable for what is none, with the remedy. */
export function storedJson<T>(text: string): T {
  try {
    return JSON.parse(text) as T
  } catch (error) {
    throw new StoreUnavailable(
      'a row of the store is no JSON any more, as the disk has failed or another program has changed it. Remedy: npm run seed -- --replace writes the dataset anew.',
      { cause: error },
    )
  }
}
