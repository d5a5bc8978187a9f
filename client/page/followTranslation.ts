/** Texts that a translator took out of the page, each with what it put there instead. */
const instead = new WeakMap<Node, ChildNode>()
let translated = false

const { removeChild, insertBefore } = Node.prototype

/**
 * Lets a browser translate the page. A translator puts an element (`font`) in the place of each text, in which React goes
 * on writing, and which it takes for the neighbour of what it adds and removes. So a text that React writes into comes
 * back to its place, where the translator finds it, and whoever names a text that was taken out means what stands there.
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
    for (const record of records)
      for (const text of record.removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.parentNode) continue
        const there = [...record.addedNodes, record.previousSibling, record.nextSibling].find(isTranslation)
        if (!there) continue
        if (!translated) standIn()
        translated = true
        instead.set(text, there)
        written.observe(text, { characterData: true })
      }
  }).observe(root, { childList: true, subtree: true })
}

function isTranslation(node: Node | null): node is ChildNode {
  return node?.nodeName === 'FONT'
}

// What React takes for a child of `parent`: what stands for it there, or what holds it, since a translator may also
// move elements into its own.
function childOf(parent: Node, node: Node): Node | undefined {
  let found: Node | null = instead.get(node) ?? node
  while (found && found.parentNode !== parent) found = found.parentNode
  return found ?? undefined
}

function standIn(): void {
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T
    const there = instead.get(child) ?? child
    if (there.parentNode) removeChild.call(there.parentNode, there)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const there = before && before.parentNode !== this ? (childOf(this, before) ?? null) : before
    return insertBefore.call(this, node, there) as T
  }
}
