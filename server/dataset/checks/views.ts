import type { Subject } from './subject.ts'

/** Views place entities that are there. */
export function checkViews(subject: Subject): void {
  for (const { view } of subject.views)
    for (const [shape, plate] of Object.entries(view.record.plates))
      for (const id of Object.keys(plate?.places ?? {}))
        subject.known('entities', id, view.at('plates', shape, 'places', id))
}
