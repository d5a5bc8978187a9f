import i18next from 'i18next'
import { tables as enTables } from '../en/tables.ts'
import { tables } from '../tr/tables.ts'

i18next.addResourceBundle('tr', 'tables', tables)
i18next.addResourceBundle('en', 'tables', enTables)
