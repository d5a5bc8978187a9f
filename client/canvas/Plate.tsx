import type { PlateProps } from './plateProps.ts'

/** The canvas: a picture of entities and relations. Its size is that of its container. */
export function Plate({ label }: PlateProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk the picture
    <div data-canvas role="group" aria-label={label} tabIndex={0} />
  )
}
