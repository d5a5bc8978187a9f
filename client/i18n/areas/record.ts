import i18next from 'i18next'
import { record as enRecord } from '../en/record.ts'
import { record } from '../tr/record.ts'

i18next.addResourceBundle('tr', 'record', record)
i18next.addResourceBundle('en', 'record', enRecord)
