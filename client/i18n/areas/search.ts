import i18next from 'i18next'
import { search as enSearch } from '../en/search.ts'
import { search } from '../tr/search.ts'

i18next.addResourceBundle('tr', 'search', search)
i18next.addResourceBundle('en', 'search', enSearch)
