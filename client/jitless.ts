import { config } from 'zod'

// Zod would try to compile its schemas by `new Function`, which the page's policy refuses and reports. This must run before any schema is made.
config({ jitless: true })
