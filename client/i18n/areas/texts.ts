import i18next from 'i18next'
import { texts as enTexts } from '../en/texts.ts'
import { texts } from '../tr/texts.ts'

i18next.addResourceBundle('tr', 'texts', texts)
i18next.addResourceBundle('en', 'texts', enTexts)
