import i18next from 'i18next'
import { disagreements as en } from '../en/disagreements.ts'
import { disagreements as tr } from '../tr/disagreements.ts'

i18next.addResourceBundle('tr', 'disagreements', tr)
i18next.addResourceBundle('en', 'disagreements', en)
