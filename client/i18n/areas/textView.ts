import i18next from 'i18next'
import { textView as enTextView } from '../en/textView.ts'
import { textView } from '../tr/textView.ts'

i18next.addResourceBundle('tr', 'textView', textView)
i18next.addResourceBundle('en', 'textView', enTextView)
