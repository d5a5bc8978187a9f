import i18next from 'i18next'
import { edit as enEdit } from '../en/edit.ts'
import { edit } from '../tr/edit.ts'

i18next.addResourceBundle('tr', 'edit', edit)
i18next.addResourceBundle('en', 'edit', enEdit)
