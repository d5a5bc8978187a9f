import { useState } from 'react'
import { type CallOf, useAnswer } from '../../api.ts'

/** Scenes before an end of a page from which the page beyond it is fetched. */
const AHEAD = 3

/**
 * The page of a story that holds a scene, or its first, and the scene after it. The page stays until the reader goes
 * beyond it, and then the next is there, as the pages on either side are fetched ahead.
 */
export function useScenePage(story: string | undefined, scene: string | undefined) {
  const [asked, ask] = useState({ story, scene })
  const answer = useAnswer('story', callFor(asked.story, asked.scene))
  const page = answer.data
  const scenes = page?.story.scenes ?? []
  const at = scenes.findIndex(({ id }) => id === (scene ?? page?.contents[0]?.id))
  if (asked.story !== story || (at < 0 && asked.scene !== scene)) ask({ story, scene })
  useAnswer('story', at >= 0 && at < AHEAD && page?.previous ? callFor(story, page.previous) : undefined)
  const beyond = useAnswer('story', at >= scenes.length - AHEAD && page?.next ? callFor(story, page.next) : undefined)
  const next = at < 0 ? undefined : (scenes[at + 1] ?? beyond.data?.story.scenes[0])
  return { answer, at, next }
}

function callFor(id: string | undefined, scene: string | undefined): CallOf<'story'> | undefined {
  return id === undefined ? undefined : { params: { id }, ...(scene === undefined ? {} : { query: { scene } }) }
}
