import type { Subject } from './subject.ts'

/** Checks that views place existing entities. */
export function checkViews(subject: Subject): void {
  for (const { view } of subject.views)
    for (const [shape, plate] of Object.entries(view.record.plates))
      for (const id of Object.keys(plate?.places ?? {}))
        subject.known('entities', id, view.at('plates', shape, 'places', id))
}
