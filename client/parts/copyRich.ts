/**
 * Puts a text on the clipboard as HTML and as plain text; what is still being made may be given, as browsers want to be asked while the reader's
 * press lasts. Throws where the browser refuses, or has no clipboard to write to (a page that is not served securely).
 */
export async function copyRich(made: Promise<{ html: string; text: string }>): Promise<void> {
  const blob = (type: string, of: 'html' | 'text') => made.then((texts) => new Blob([texts[of]], { type }))
  const item = new ClipboardItem({ 'text/html': blob('text/html', 'html'), 'text/plain': blob('text/plain', 'text') })
  await navigator.clipboard.write([item])
}
