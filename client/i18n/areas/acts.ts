import i18next from 'i18next'
import { acts as enActs } from '../en/acts.ts'
import { acts } from '../tr/acts.ts'

i18next.addResourceBundle('tr', 'acts', acts)
i18next.addResourceBundle('en', 'acts', enActs)
