import i18next from 'i18next'
import { quote as enQuote } from '../en/quote.ts'
import { quote } from '../tr/quote.ts'

i18next.addResourceBundle('tr', 'quote', quote)
i18next.addResourceBundle('en', 'quote', enQuote)
