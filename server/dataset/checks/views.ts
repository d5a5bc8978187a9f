import { RelationId } from '../../../contracts/ids.ts'
import { Modality, Polarity } from '../../../contracts/modality.ts'
import { partsOfRelationId } from '../../../contracts/relationId.ts'
import type { View } from '../../../contracts/view.ts'
import { clip } from '../errors.ts'
import type { Located, Place } from '../folderContents.ts'
import type { Path } from '../parseJson.ts'
import type { Subject } from './subject.ts'

/** Checks that views place existing entities, and that a saved canvas names nothing that the dataset does not have. */
export function checkViews(subject: Subject): void {
  for (const { view } of subject.views) {
    for (const [shape, plate] of Object.entries(view.record.plates))
      for (const id of Object.keys(plate?.places ?? {}))
        subject.known('entities', id, view.at('plates', shape, 'places', id))
    if (view.record.canvas) checkCanvas(subject, view, view.record.canvas)
  }
}

type Canvas = NonNullable<View['canvas']>

function checkCanvas(subject: Subject, view: Located<View>, canvas: Canvas): void {
  const at = (...path: Path) => view.at('canvas', ...path)
  const entity = (id: string | undefined, place: Place) => subject.known('entities', id, place)
  for (const [no, [id]] of canvas.items.entries()) entity(id, at('items', no, 0))
  for (const list of ['chosen', 'pinned'] as const)
    for (const [no, id] of (canvas[list] ?? []).entries()) entity(id, at(list, no))
  for (const [no, [id, brought]] of (canvas.brought ?? []).entries()) {
    entity(id, at('brought', no, 0))
    for (const [index, one] of brought.entries()) entity(one, at('brought', no, 1, index))
  }
  entity(canvas.within, at('within'))
  entity(canvas.layout?.centre, at('layout', 'centre'))
  entity(canvas.focus?.entity, at('focus', 'entity'))
  if (canvas.selected && 'entity' in canvas.selected) entity(canvas.selected.entity, at('selected', 'entity'))
  else if (canvas.selected) relation(subject, canvas.selected.relation, at('selected', 'relation'))
  for (const [no, id] of (canvas.traced ?? []).entries()) relation(subject, id, at('traced', no))
  for (const [no, [id]] of (canvas.groups ?? []).entries()) kind(subject, id, at('groups', no, 0))
  for (const [no, pair] of (canvas.apart ?? []).entries())
    for (const end of pair.split('~'))
      if (end.startsWith('group:')) kind(subject, end.slice('group:'.length), at('apart', no))
      else entity(end, at('apart', no))
  for (const [no, filter] of (canvas.filters ?? []).entries()) checkFilter(subject, filter, at('filters', no, 'is'))
}

const VALUES = {
  modality: Modality.options,
  polarity: Polarity.options,
  explicit: ['explicit', 'inferred'],
  works: ['1', '2', '3'],
  dispute: ['disputed', 'undisputed'],
} as const satisfies Record<string, readonly string[]>

function checkFilter(subject: Subject, { of, is }: NonNullable<Canvas['filters']>[number], place: Place): void {
  if (of === 'kind') kind(subject, is, place)
  else if (of === 'predicate' || of === 'others') predicate(subject, is, place)
  else if (of === 'relation' && RelationId.safeParse(is).success) relation(subject, is, place)
  else if (of === 'relation') subject.report(place, 'field-form', `${clip(is)} is not the id of a relation`)
  else if (of === 'source') subject.known('sources', is, place)
  else {
    const values: readonly string[] = VALUES[of]
    if (!values.includes(is)) subject.report(place, 'field-form', `${clip(is)} is none of ${values.join(', ')}`)
  }
}

function kind(subject: Subject, id: string, place: Place): void {
  if (subject.vocabulary && !subject.byId.kinds.has(id))
    subject.report(place, 'kind-unknown', `there is no kind ${clip(id)}`)
}

function predicate(subject: Subject, id: string, place: Place): void {
  if (subject.vocabulary && !subject.byId.predicates.has(id))
    subject.report(place, 'predicate-unknown', `there is no predicate ${clip(id)}`)
}

function relation(subject: Subject, id: string, place: Place): void {
  const { subject: from, predicate: name, object: to } = partsOfRelationId(id)
  subject.known('entities', from, place)
  predicate(subject, name, place)
  subject.known('entities', to, place)
}
