import i18next from 'i18next'
import { conditions as enConditions } from '../en/conditions.ts'
import { conditions } from '../tr/conditions.ts'

i18next.addResourceBundle('tr', 'conditions', conditions)
i18next.addResourceBundle('en', 'conditions', enConditions)
