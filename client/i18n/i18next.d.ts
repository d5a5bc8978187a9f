import type { Wordings } from './wordings.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: Wordings
  }
}
