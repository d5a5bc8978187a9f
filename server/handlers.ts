import type { Handlers } from './handler.ts'
import { besideClaim } from './routes/besideClaim.ts'
import { claim, claims } from './routes/claims.ts'
import { dataset } from './routes/dataset.ts'
import { datasets } from './routes/datasets.ts'
import { disagreements } from './routes/disagreements.ts'
import { entity, neighbourhood } from './routes/entities.ts'
import { exported } from './routes/export.ts'
import { graph } from './routes/graph.ts'
import { live, ready } from './routes/health.ts'
import { entityMentions, sourceNames, sourceWhite } from './routes/mentions.ts'
import { openapi } from './routes/openapi.ts'
import { overview } from './routes/overview.ts'
import { paths } from './routes/paths.ts'
import { relation } from './routes/relations.ts'
import { search } from './routes/search.ts'
import { sharing } from './routes/sharing.ts'
import { source, sources } from './routes/sources.ts'
import { stories, story } from './routes/stories.ts'
import { translation } from './routes/translations.ts'
import { view, views } from './routes/views.ts'

/** The handlers of the table of endpoints. */
export const HANDLERS: Handlers = {
  dataset,
  datasets,
  overview,
  graph,
  view,
  views,
  search,
  entity,
  neighbourhood,
  sharing,
  relation,
  claim,
  claims,
  besideClaim,
  disagreements,
  paths,
  sources,
  source,
  sourceNames,
  sourceWhite,
  entityMentions,
  translation,
  stories,
  story,
  export: exported,
  openapi,
  live,
  ready,
}
