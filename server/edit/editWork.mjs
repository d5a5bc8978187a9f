// Plain JavaScript: the thread inherits no loader of TypeScript, wherever it is started from.
import { register } from 'tsx/esm/api'

register()
await import('./editWork.ts')
