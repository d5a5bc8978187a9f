/** Lets the reader choose a file; must be called while a press lasts. Undefined when nothing was chosen. */
export function pickFile(accept: string): Promise<File | undefined> {
  return new Promise((done) => {
    const field = document.createElement('input')
    field.type = 'file'
    field.accept = accept
    field.addEventListener('change', () => done(field.files?.[0]))
    field.addEventListener('cancel', () => done(undefined))
    field.click()
  })
}
