/**
 * Stable id of the relation that a claim belongs to: `subject~PREDICATE~object`, ends sorted when the predicate is
 * symmetric.
 */
export function relationId(subject: string, predicate: string, object: string, symmetric: boolean): string {
  const [from, to] = symmetric && object < subject ? [object, subject] : [subject, object]
  return `${from}~${predicate}~${to}`
}

/** Splits a relation id into its three parts. Throws when it has not exactly three. */
export function partsOfRelationId(id: string): { subject: string; predicate: string; object: string } {
  const [subject, predicate, object, ...rest] = id.split('~')
  if (!subject || !predicate || !object || rest.length > 0) throw new Error(`not a relation id: ${id}`)
  return { subject, predicate, object }
}

/** The entities at the two ends of a relation. */
export function endsOfRelation(id: string): [subject: string, object: string] {
  const { subject, object } = partsOfRelationId(id)
  return [subject, object]
}
