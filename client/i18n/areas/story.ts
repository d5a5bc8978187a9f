import i18next from 'i18next'
import { story as enStory } from '../en/story.ts'
import { story } from '../tr/story.ts'

i18next.addResourceBundle('tr', 'story', story)
i18next.addResourceBundle('en', 'story', enStory)
