import i18next from 'i18next'
import { panel as enPanel } from '../en/panel.ts'
import { panel } from '../tr/panel.ts'

// The first picture has some of these words already.
i18next.addResourceBundle('tr', 'panel', panel, true, true)
i18next.addResourceBundle('en', 'panel', enPanel, true, true)
