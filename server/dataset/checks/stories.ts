import { type Scene, storyRuns } from '../../../contracts/story.ts'
import { clip } from '../errors.ts'
import type { Located } from '../folderContents.ts'
import type { Path } from '../parseJson.ts'
import type { Subject } from './subject.ts'

/** Checks that stories point at existing claims, entities and views, and that their texts link claims of the scene. */
export function checkStories(subject: Subject): void {
  const views = new Set(subject.views.map(({ id }) => id))
  for (const story of subject.stories) {
    for (const [index, scene] of story.record.scenes.entries()) {
      const path: Path = ['scenes', index]
      for (const [at, id] of scene.claims.entries()) subject.known('claims', id, story.at(...path, 'claims', at))
      for (const [at, id] of (scene.entities ?? []).entries())
        subject.known('entities', id, story.at(...path, 'entities', at))
      subject.known('entities', scene.focus, story.at(...path, 'focus'))
      if (scene.view !== undefined && !views.has(scene.view) && !subject.unread(`views/${scene.view}.json`))
        subject.report(story.at(...path, 'view'), 'view-unknown', `there is no view ${clip(scene.view)}`)
      checkLinks(subject, story, scene, path)
    }
  }
}

function checkLinks(subject: Subject, story: Located<unknown>, scene: Scene, path: Path): void {
  for (const field of ['text', 'notes'] as const) {
    for (const [language, text] of Object.entries(scene[field] ?? {})) {
      const place = story.at(...path, field, language)
      for (const { claim, entity, own, text: words } of storyRuns(text).flat()) {
        if (claim !== undefined && !scene.claims.includes(claim))
          subject.report(
            place,
            'scene-link',
            `the claim ${clip(claim)} is linked and not among the claims of the scene`,
          )
        subject.known('entities', entity, place)
        const broken = claim || entity || own ? undefined : /\]\((?:(?:claim|entity)\b|own\b:?)[^)]*\)?/.exec(words)
        if (broken) subject.report(place, 'scene-link', `${clip(broken[0].slice(1))} is no link`)
      }
    }
  }
}
