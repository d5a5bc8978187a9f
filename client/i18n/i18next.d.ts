import type { Wordings } from './start.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: Wordings
  }
}
