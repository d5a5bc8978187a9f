import i18next from 'i18next'
import { trace as enTrace } from '../en/trace.ts'
import { trace } from '../tr/trace.ts'

i18next.addResourceBundle('tr', 'trace', trace)
i18next.addResourceBundle('en', 'trace', enTrace)
