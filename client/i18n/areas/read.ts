import i18next from 'i18next'
import { read as enRead } from '../en/read.ts'
import { read } from '../tr/read.ts'

i18next.addResourceBundle('tr', 'read', read)
i18next.addResourceBundle('en', 'read', enRead)
