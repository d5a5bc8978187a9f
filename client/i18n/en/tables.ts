import type { tables as tr } from '../tr/tables.ts'
import type { Wording } from '../wording.ts'

/** Wording of the tables that are taken away. */
export const tables: Wording<typeof tr> = {
  yes: 'yes',
  no: 'no',
  files: { entities: 'entities.csv', relations: 'relations.csv', card: 'data-card.txt' },
  column: {
    id: 'id',
    kind: 'kind',
    name: 'name',
    shown: 'relations in the picture',
    degree: 'neighbours',
    claims: 'claims',
    faded: 'faded',
    link: 'link',
    subject: 'subject id',
    subjectName: 'subject',
    predicate: 'predicate id',
    wording: 'predicate',
    object: 'object id',
    objectName: 'object',
    polarity: 'polarity',
    modality: 'modality',
    explicit: 'explicit or inferred',
    works: 'number of sources',
    sources: 'sources',
  },
}
