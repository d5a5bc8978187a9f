/** Values, or hundreds of characters, beyond which an answer is checked and written in pieces. */
export const HEAVY_VALUE = 1000

/** Characters of a text that weigh as much as a value. */
const TEXT = 100

/** Weighs a JSON value by the values in it and the length of its texts; stops at what is heavy. */
export function weightOf(value: unknown): number {
  let weight = 0
  const add = (one: unknown) => {
    weight += 1
    if (typeof one === 'string') weight += one.length / TEXT
    else if (typeof one === 'object' && one !== null) {
      if (Array.isArray(one)) for (let at = 0; at < one.length && weight < HEAVY_VALUE; at++) add(one[at])
      else
        for (const key in one) {
          if (weight >= HEAVY_VALUE) return
          add(one[key as keyof typeof one])
        }
    }
  }
  add(value)
  return weight
}
