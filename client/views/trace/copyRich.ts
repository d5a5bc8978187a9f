interface Texts {
  html: string
  text: string
}

/**
 * Copies a text as HTML and plain text. Takes a promise, since Safari wants to be asked while the press lasts. Throws
 * if the browser refuses, or what `made` throws.
 */
export async function copyRich(made: Promise<Texts>): Promise<void> {
  // Only Chromium has `userAgentData`. Its clipboard API holds content against the page's policy and reports every
  // style of a footnote; a copy event does not. A page that is not served securely has no other way.
  if ('clipboard' in navigator && navigator.clipboard && !('userAgentData' in navigator)) return write(made)
  const texts = await made
  if (!copied(texts)) await write(Promise.resolve(texts))
}

async function write(made: Promise<Texts>): Promise<void> {
  const blob = (type: string, of: keyof Texts) => made.then((texts) => new Blob([texts[of]], { type }))
  const item = new ClipboardItem({ 'text/html': blob('text/html', 'html'), 'text/plain': blob('text/plain', 'text') })
  await navigator.clipboard.write([item])
}

// Returns false if the browser refused to copy, which it may do silently.
function copied({ html, text }: Texts): boolean {
  let done = false
  // Without a selection the browser copies nothing, unless this event is prevented.
  const before = (event: Event) => event.preventDefault()
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    done = event.clipboardData !== null
  }
  document.addEventListener('beforecopy', before, { capture: true, once: true })
  document.addEventListener('copy', copy, { capture: true, once: true })
  try {
    return document.execCommand('copy') && done
  } finally {
    document.removeEventListener('beforecopy', before, { capture: true })
    document.removeEventListener('copy', copy, { capture: true })
  }
}
