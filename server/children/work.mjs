// Plain JavaScript: a child inherits no loader of TypeScript, wherever it is started from.
import { register } from 'tsx/esm/api'

register()
// The program that wanted this ends it, also where a terminal tells the whole group.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
// Once that program has gone, nobody hears what this one would say.
const alone = () => process.exit(1)
process.once('disconnect', alone)
const { carryOut } = await import(`./${process.argv[2]}.ts`)
process.exitCode = await carryOut()
process.off('disconnect', alone)
process.disconnect()
