import { View } from '../../contracts/view.ts'
import { inFileOrder } from './fileOrder.ts'

/**
 * The text of a view's file in canonical form. A saved canvas is one line a field, so that a new one is five lines and
 * a change of it one; a view that is placed by hand has a line for each value.
 */
export function viewText(view: View): string {
  const record = inFileOrder(View, view)
  if (!record.canvas) return `${JSON.stringify(record, undefined, 2)}\n`
  const fields = Object.entries(record).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return `{\n${fields.join(',\n')}\n}\n`
}
