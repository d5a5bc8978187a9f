import { kindLook } from '../../drawing/tokens.ts'

/** The mark of a kind, as on the plate; decorative unless `label` names it. Size in px. */
export function KindMark({ kind, size = 16, label }: { kind: string; size?: number; label?: string }) {
  const { family, outline24, glyphs } = kindLook(kind)
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <path d={outline24} fill={`var(--${family})`} />
      {glyphs.map(({ d, stroke }) =>
        stroke ? (
          <path
            key={d}
            d={d}
            fill="none"
            stroke="var(--on-kind)"
            strokeWidth={stroke}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ) : (
          <path key={d} d={d} fill="var(--on-kind)" />
        ),
      )}
    </svg>
  )
}
