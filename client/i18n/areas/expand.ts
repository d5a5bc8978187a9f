import i18next from 'i18next'
import { expand as enExpand } from '../en/expand.ts'
import { expand } from '../tr/expand.ts'

i18next.addResourceBundle('tr', 'expand', expand)
i18next.addResourceBundle('en', 'expand', enExpand)
