interface Texts {
  html: string
  text: string
}

/**
 * Puts a text on the clipboard as HTML and as plain text; what is still being made may be given, as Safari wants to be asked while the reader's
 * press lasts. Throws where the browser refuses, or what `made` throws.
 */
export async function copyRich(made: Promise<Texts>): Promise<void> {
  // Only Chromium has `userAgentData`. There a press lasts for seconds, and what is written to the clipboard is held against the policy of the
  // page, which reports every style of a footnote; an event of copying takes it as it is. A page that is not served securely has no other way.
  if ('clipboard' in navigator && navigator.clipboard && !('userAgentData' in navigator)) return write(made)
  const texts = await made
  if (!copied(texts)) await write(Promise.resolve(texts))
}

async function write(made: Promise<Texts>): Promise<void> {
  const blob = (type: string, of: keyof Texts) => made.then((texts) => new Blob([texts[of]], { type }))
  const item = new ClipboardItem({ 'text/html': blob('text/html', 'html'), 'text/plain': blob('text/plain', 'text') })
  await navigator.clipboard.write([item])
}

// Whether the browser let the page copy: it may refuse, and then tells nobody.
function copied({ html, text }: Texts): boolean {
  let done = false
  // Without a selection there is nothing to copy, unless somebody says so.
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
