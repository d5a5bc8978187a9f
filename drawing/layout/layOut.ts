import type { Places } from '../places.ts'
import { LABEL } from '../sizes.ts'
import { layout } from './anneal.ts'
import { bySteps } from './arrange.ts'
import { byKind } from './byKind.ts'
import { force } from './force.ts'
import { gathered } from './gathered.ts'
import type { Arrangement, LayoutTask, Progress } from './layoutProblem.ts'
import { seeded } from './random.ts'
import { ranks } from './ranks.ts'
import { rings } from './rings.ts'
import { settled } from './settled.ts'

const LAYOUTS = { rings, ranks, kinds: byKind } as const

// A crowd is placed by force alone, in fewer rounds: more would be longer, not better.
const CROWD_ROUNDS = 110

/** Computes a layout. The same task gives the same places on every machine; marks do not overlap, fixed items stay. */
export function layOut(task: LayoutTask, report?: (progress: Progress) => void): Places {
  if (task.steps) return bySteps(task)
  if (task.by === 'force') {
    if (task.moves === 0) return settled(task, roughly(task), true)
    const places = settled(task, arrangementOf(task, layout(task, report)), false)
    return task.gather ? gathered(task, places) : places
  }
  const at = LAYOUTS[task.by](task)
  // Blocks of a kind are spaced for labels at the right; the others find the best side for each.
  return settled(task, at, task.by !== 'kinds' || task.fixed !== undefined)
}

function roughly(task: LayoutTask): Arrangement {
  const at = force(task, seeded(task.seeds[0] ?? 1), CROWD_ROUNDS)
  return {
    x: at.filter((_, i) => i % 2 === 0),
    y: at.filter((_, i) => i % 2 === 1),
    side: new Uint8Array(task.items.length),
  }
}

function arrangementOf({ items }: LayoutTask, places: Places): Arrangement {
  return {
    x: Float64Array.from(items, ({ id }) => places.get(id)!.x),
    y: Float64Array.from(items, ({ id }) => places.get(id)!.y),
    side: Uint8Array.from(items, ({ id }) => LABEL.sides.indexOf(places.get(id)!.side)),
  }
}
