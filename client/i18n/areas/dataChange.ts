import i18next from 'i18next'
import { dataChange as enDataChange } from '../en/dataChange.ts'
import { dataChange } from '../tr/dataChange.ts'

i18next.addResourceBundle('tr', 'dataChange', dataChange)
i18next.addResourceBundle('en', 'dataChange', enDataChange)
