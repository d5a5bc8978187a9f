/** A question of paths, as our API and as a user of the driver would put it. */
export interface PathQuestion {
  name: string
  query: Record<string, string | string[]>
  cypher: string
  /** Uses the pairs that have an answer; false uses those that have none. */
  found: boolean
  /** Cypher takes seconds for some pairs. */
  slow: boolean
}

const ENDS = 'MATCH (a:Entity {v: $v, id: $from}), (b:Entity {v: $v, id: $to})'
const RETURN = 'RETURN [n IN nodes(p) | n.id] AS entities, [r IN relationships(p) | r.id] AS claims'
/** As a claim counts in Cypher, whatever it says: denials are steps too. */
const ANY = { polarity: ['affirmed', 'negated'] }
const SURE = "r.modality = 'asserted' AND r.explicit AND r.polarity = 'affirmed'"

/** The measured questions. `SHORTEST 5` counts claims, not entities, and so returns less; Cypher has nothing closer. */
export const PATH_QUESTIONS: PathQuestion[] = [
  {
    name: 'shortest',
    query: { ...ANY, max: '6', limit: '1' },
    cypher: `${ENDS} MATCH p = shortestPath((a)-[*..6]-(b)) ${RETURN}`,
    found: true,
    slow: false,
  },
  {
    name: 'five best',
    query: { ...ANY, max: '6', limit: '5' },
    cypher: `${ENDS} MATCH p = SHORTEST 5 (a)-[]-{1,6}(b) ${RETURN}`,
    found: true,
    slow: true,
  },
  {
    name: 'five best, only asserted and explicit',
    query: { max: '6', limit: '5', modality: 'asserted', explicit: 'true' },
    cypher: `${ENDS} MATCH p = SHORTEST 5 (a)-[r WHERE ${SURE}]-{1,6}(b) ${RETURN}`,
    found: true,
    slow: true,
  },
  {
    name: 'no path',
    query: { ...ANY, max: '3', limit: '5' },
    cypher: `${ENDS} MATCH p = shortestPath((a)-[*..3]-(b)) ${RETURN}`,
    found: false,
    slow: false,
  },
]

/** No path within a bound by explicit, asserted, affirmed claims: each condition is lifted in turn. */
export const EXPLAINED = { max: '3', limit: '5', modality: 'asserted', explicit: 'true' }
