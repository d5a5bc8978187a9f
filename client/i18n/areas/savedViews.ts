import i18next from 'i18next'
import { savedViews as enSavedViews } from '../en/savedViews.ts'
import { savedViews } from '../tr/savedViews.ts'

i18next.addResourceBundle('tr', 'savedViews', savedViews)
i18next.addResourceBundle('en', 'savedViews', enSavedViews)
