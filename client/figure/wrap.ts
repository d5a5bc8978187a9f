/** Breaks a text into lines no wider than `most`; a word that is wider by itself, such as an address, is broken. */
export function wrapped(text: string, most: number, width: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (width(longer) <= most) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (width(line) > most && line.length > 1) {
      let end = line.length - 1
      while (end > 1 && width(line.slice(0, end)) > most) end--
      lines.push(line.slice(0, end))
      line = line.slice(end)
    }
  }
  return line === '' ? lines : [...lines, line]
}
