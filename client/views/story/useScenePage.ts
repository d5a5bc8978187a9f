import { useState } from 'react'
import { type CallOf, useAnswer } from '../../api.ts'

/** Scenes before an end of a page from which the page beyond it is fetched. */
const AHEAD = 3

/**
 * The page of a story that holds a scene, or its first. It stays until the reader goes beyond it, and then the next is
 * there, as the pages on either side are fetched ahead.
 */
export function useScenePage(story: string | undefined, scene: string | undefined) {
  const [asked, ask] = useState({ story, scene })
  const answer = useAnswer('story', callFor(asked.story, asked.scene))
  const page = answer.data
  const scenes = page?.story.scenes ?? []
  const at = scenes.findIndex(({ id }) => id === (scene ?? page?.contents[0]?.id))
  if (asked.story !== story || (at < 0 && asked.scene !== scene)) ask({ story, scene })
  useAnswer('story', at >= 0 && at < AHEAD && page?.previous ? callFor(story, page.previous) : undefined)
  useAnswer('story', at >= scenes.length - AHEAD && page?.next ? callFor(story, page.next) : undefined)
  return { answer, at }
}

function callFor(id: string | undefined, scene: string | undefined): CallOf<'story'> | undefined {
  return id === undefined ? undefined : { params: { id }, ...(scene === undefined ? {} : { query: { scene } }) }
}
