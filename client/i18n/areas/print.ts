import i18next from 'i18next'
import { print as enPrint } from '../en/print.ts'
import { print } from '../tr/print.ts'

i18next.addResourceBundle('tr', 'print', print)
i18next.addResourceBundle('en', 'print', enPrint)
