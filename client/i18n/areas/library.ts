import i18next from 'i18next'
import { library as enLibrary } from '../en/library.ts'
import { library } from '../tr/library.ts'

i18next.addResourceBundle('tr', 'library', library)
i18next.addResourceBundle('en', 'library', enLibrary)
