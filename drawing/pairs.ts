/** The key of two marks whose parallel lines belong together, the smaller id first (`Pair` in contracts/addresses). */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`
}

/** The two marks of a key. */
export function endsOfPair(pair: string): [string, string] {
  const [a = '', b = ''] = pair.split('~')
  return [a, b]
}
