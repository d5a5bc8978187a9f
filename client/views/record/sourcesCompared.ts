import type { RelationCard } from '../../../contracts/relation.ts'

/** The relations that one work tells and no other does, and those that others tell and it does not. */
export interface WorkCompared {
  work: string
  only: RelationCard[]
  silent: RelationCard[]
}

/** Compares works by the relations that they support; `shared` are those that all of them tell. */
export function compareWorks(
  relations: readonly RelationCard[],
  works: readonly string[],
  workOf: (source: string) => string,
): { compared: WorkCompared[]; shared: RelationCard[] } {
  const tellers = new Map(relations.map((relation) => [relation, new Set(relation.sources.map(workOf))]))
  const told = (relation: RelationCard, work: string) => tellers.get(relation)?.has(work) === true
  return {
    compared: works.map((work) => ({
      work,
      only: relations.filter((one) => told(one, work) && tellers.get(one)?.size === 1),
      silent: relations.filter((one) => !told(one, work) && (tellers.get(one)?.size ?? 0) > 0),
    })),
    shared: relations.filter((one) => works.every((work) => told(one, work))),
  }
}
