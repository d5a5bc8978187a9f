import { config } from 'zod'

// Zod would compile schemas by `new Function`, which the page's policy refuses: run this before any schema is made.
config({ jitless: true })
