import i18next from 'i18next'
import { menus as enMenus } from '../en/menus.ts'
import { menus } from '../tr/menus.ts'

i18next.addResourceBundle('tr', 'menus', menus)
i18next.addResourceBundle('en', 'menus', enMenus)
