import i18next from 'i18next'
import { argument as enArgument } from '../en/argument.ts'
import { argument } from '../tr/argument.ts'

i18next.addResourceBundle('tr', 'argument', argument)
i18next.addResourceBundle('en', 'argument', enArgument)
