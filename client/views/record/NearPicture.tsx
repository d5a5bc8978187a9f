import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { Graph } from '../../../contracts/graph.ts'
import { NEAR_MOST, type NearLine, nearPicture } from '../../../drawing/nearPicture.ts'
import { PRINT } from '../../../drawing/print.ts'
import type { Shape } from '../../../drawing/shapes.ts'
import { LABEL } from '../../../drawing/sizes.ts'
import { TYPEFACES } from '../../../drawing/tokens.ts'
import { Link } from '../../shell/Link.tsx'
import { unmarked, useLang, useMarkedLabel } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import styles from './NearPicture.module.css'

/** A small picture of an entity with the best evidenced of those one relation away; its marks and lines are links. */
export function NearPicture({ id, graph, others }: { id: string; graph: Graph; others: number }) {
  const { t } = useTranslation('record')
  const say = useMarkedLabel()
  const language = useLang()
  const { symmetric, works, wording } = useVocabulary()
  const centre = graph.entities.find((card) => card.id === id)
  const near = graph.entities.filter((card) => card.id !== id)
  if (!centre || near.length === 0) return null
  const { width, height, marks, lines } = nearPicture(centre, near, graph.relations, { language, symmetric, works })
  const cards = new Map(graph.entities.map((card) => [card.id, card]))
  const name = (of: string) => unmarked(say(cards.get(of)?.labels ?? {}))
  const told = ({ relation, line }: NearLine) => {
    const [subject = '', predicate = '', object = ''] = relation.split('~')
    const words = unmarked(say(wording(predicate, 'out', line.polarity)))
    return `${name(subject)} – ${line.inferred ? `[${words}]` : words} – ${name(object)}`
  }
  const shown = Math.min(near.length, NEAR_MOST)
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset */}
      <svg className={styles.plate} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t('picture.label')}>
        {lines.map((one) => (
          <Link
            key={`${one.relation}${one.line.polarity}`}
            to={pages.relation(one.relation)}
            aria-label={told(one)}
            data-relation={one.relation}
          >
            <title>{told(one)}</title>
            <Drawn shapes={one.shapes} colours={ON_SHEET} wide />
          </Link>
        ))}
        {marks.map(({ id: of, shapes, name: words }) => (
          <Link key={of} to={pages.entity(of)} aria-label={name(of)} data-entity={of}>
            <Drawn shapes={shapes} colours={ON_KIND} />
            <Drawn shapes={words} colours={ON_SHEET} />
          </Link>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {t('picture.shown', { count: shown })}
        {others > shown && ` ${t('picture.left', { count: others - shown })}`}
      </figcaption>
    </figure>
  )
}

// Pictures are made in the colours of paper; on the page they follow the theme. White is two of them.
const NAMES = new Map(
  Object.entries(PRINT).map(([name, colour]) => [
    colour as string,
    `var(--${name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)})`,
  ]),
)
const ON_SHEET = new Map([...NAMES, ['#FFFFFF', 'var(--sheet)']])
const ON_KIND = new Map([...NAMES, ['#FFFFFF', 'var(--on-kind)']])

function Drawn({
  shapes,
  colours,
  wide = false,
}: {
  shapes: readonly Shape[]
  colours: ReadonlyMap<string, string>
  /** With a wide line under it that none sees, to be hit more easily. */
  wide?: boolean
}) {
  const colour = (of: string | undefined) => of && (colours.get(of) ?? of)
  return shapes.map((shape, at) => {
    const key = `${at}`
    if ('shapes' in shape) return <Drawn key={key} shapes={shape.shapes} colours={colours} />
    if ('text' in shape)
      return (
        <text
          key={key}
          x={shape.x}
          y={shape.y}
          lang={shape.lang}
          textAnchor={shape.anchor}
          fontFamily={TYPEFACES[shape.face.family]}
          fontSize={shape.face.size}
          fontWeight={shape.face.weight}
          fontStyle={shape.face.style}
          fill={colour(shape.fill)}
          stroke={colour(shape.halo)}
          strokeWidth={shape.halo && 2 * LABEL.halo}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {shape.text}
        </text>
      )
    const { d, fill = 'none', stroke, width = 1, dash, round, matrix } = shape
    return (
      <g key={key}>
        {wide && at === 0 && <path d={d} fill="none" stroke="transparent" strokeWidth={16} />}
        <path
          d={d}
          fill={colour(fill)}
          stroke={colour(stroke)}
          strokeWidth={stroke && width}
          strokeDasharray={dash?.join(' ')}
          strokeLinecap={round ? 'round' : undefined}
          strokeLinejoin={round ? 'round' : undefined}
          transform={matrix && `matrix(${matrix.join(' ')})`}
        />
      </g>
    )
  })
}
