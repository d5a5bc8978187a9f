/** Texts that a translator took out of the page, each with what it put there instead. */
const instead = new WeakMap<Node, ChildNode>()

const { removeChild, insertBefore } = Node.prototype

/**
 * Lets a browser translate the page. A translator puts an element (`font`) in the place of each text; React goes on
 * writing into that text, and takes it for the neighbour of what it adds. So a text that is written into comes back
 * to its place, where the translator finds it, and whoever names a text that was taken out means what stands there.
 * Nothing changes in a page that nobody translates.
 */
export function followTranslation(root: Node): void {
  const written = new MutationObserver((records) => {
    for (const { target } of records) {
      const there = instead.get(target)
      instead.delete(target)
      if (there?.isConnected) there.replaceWith(target)
    }
  })
  new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records)
      for (const text of removedNodes) {
        const there = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT')
        if (!(text instanceof Text) || text.parentNode || !there) continue
        instead.set(text, there as ChildNode)
        written.observe(text, { characterData: true })
        Object.assign(Node.prototype, STAND_IN)
      }
  }).observe(root, { childList: true, subtree: true })
}

// Replaces two functions of the DOM once a text is translated, and not before.
const STAND_IN = {
  removeChild<T extends Node>(this: Node, child: T): T {
    const there = child.parentNode === this ? child : (instead.get(child) ?? child)
    if (there.parentNode) removeChild.call(there.parentNode, there)
    return child
  },
  insertBefore<T extends Node>(this: Node, node: T, before: Node | null): T {
    // The stand-in of a text, or the element that holds what a translator moved.
    let there = before && before.parentNode !== this ? (instead.get(before) ?? before) : before
    while (there && there.parentNode !== this) there = there.parentNode
    return insertBefore.call(this, node, there) as T
  },
}
