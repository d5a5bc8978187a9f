// Drawn for a box of 16 with strokes of 1.5; no icon set has the few that a map needs.
const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM10.4 10.4L14 14',
  undo: 'M5.5 2.5L2.5 5.5L5.5 8.5M2.5 5.5H10a3.75 3.75 0 0 1 0 7.5H6',
  redo: 'M10.5 2.5L13.5 5.5L10.5 8.5M13.5 5.5H6a3.75 3.75 0 0 0 0 7.5H10',
  menu: 'M2 3.5h12M2 8h12M2 12.5h12',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  cite: 'M2.5 3.5h4v5c0 2-1 3.3-3 4M9.5 3.5h4v5c0 2-1 3.3-3 4',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  down: 'M4 6.2l4 4l4-4',
  up: 'M4 9.8l4-4l4 4',
  previous: 'M9.8 4l-4 4l4 4',
  next: 'M6.2 4l4 4l-4 4',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3',
  textView: 'M5.5 3.5h8.5M5.5 8h8.5M5.5 12.5h8.5M2 3.5h.8M2 8h.8M2 12.5h.8',
  swap: 'M2.5 5.5h10.5M10 2.5l3 3l-3 3M13.5 10.5H3M6 7.5l-3 3l3 3',
  warning: 'M8 2.2L14.5 13.5H1.5zM8 6.4v3.4M8 11.4v.6',
  eye: 'M1.5 8C3 5.2 5.2 3.8 8 3.8s5 1.4 6.5 4.2c-1.5 2.8-3.7 4.2-6.5 4.2S3 10.8 1.5 8zM8 6a2 2 0 1 0 0 4a2 2 0 1 0 0-4z',
  hide: 'M2 2l12 12M4 5.2C3 5.9 2.2 6.8 1.5 8c1.5 2.8 3.7 4.2 6.5 4.2c1 0 2-.2 2.8-.6M7 3.9c.3 0 .7-.1 1-.1c2.8 0 5 1.4 6.5 4.2c-.5 1-1.1 1.7-1.8 2.3',
  expand: 'M8 6.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3zM8 1.5v2.5M8 12v2.5M1.5 8H4M12 8h2.5',
  trace: 'M1.5 13c5 0 4-3 6.5-5s1.5-5 6.5-5',
  compare: 'M6 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM10 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8z',
  pin: 'M5.5 2h5l-.8 5L12 9H4l2.3-2zM8 9v5',
  isolate: 'M8 6a2 2 0 1 0 0 4a2 2 0 1 0 0-4zM2.5 5v-2.5h2.5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11',
  layout: 'M6 2.5h4v3.5H6zM2 10h4v3.5H2zM10 10h4v3.5h-4zM8 6v2M4 10V8h8v2',
  lasso:
    'M8 2.5c3.6 0 6 1.6 6 3.8s-2.4 3.8-6 3.8s-6-1.6-6-3.8s2.4-3.8 6-3.8zM4.5 9.4c-1.2 1-1.2 2.4 0 2.6c1.3.2 1.3 1.5.3 2',
  focus: 'M8 6.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3zM8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
  names: 'M1.5 11.5h13M4.5 8L6.8 2.5h.4L9.5 8M5.3 6.2h3.4',
  page: 'M3.5 1.8h9v12.4h-9zM5.8 5h4.4M5.8 8h4.4M5.8 11h2.6',
  play: 'M5 3.2v9.6L12.5 8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  keys: 'M1.5 4h13v8h-13zM4.2 6.7h.1M8 6.7h.1M11.8 6.7h.1M5 9.4h6',
  takeAway: 'M8 2v7.5M5 6.5l3 3l3-3M2.5 10.5v3h11v-3',
  library: 'M2.5 3h3v10.5h-3zM5.5 3h3v10.5h-3zM10.2 3.4l2.4-.7l1.9 10l-2.4.7z',
  plate: 'M2 3h12v10H2zM5 9.5l2.5-3l2 2l1.5-1.5L13 9',
} as const

/** The name of an icon. */
export type IconName = keyof typeof PATHS | 'theme'

/** A stroke icon in the colour of its text; hidden from screen readers, as its button has a label. Size in px. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" className="icon">
      {name === 'theme' ? (
        <>
          <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2.2a5.8 5.8 0 0 1 0 11.6z" fill="currentColor" />
        </>
      ) : (
        <path
          d={PATHS[name]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  )
}
