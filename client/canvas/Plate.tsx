import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../contracts/label.ts'
import type { Words } from '../../drawing/lines.ts'
import { presses } from '../commands/shortcuts.ts'
import { onDemand } from '../page/onDemand.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { useTheme } from '../theme.ts'
import { Loading } from '../ui/Loading.tsx'
import { useSameFields } from '../useSame.ts'
import { fontsReady } from './fonts.ts'
import styles from './Plate.module.css'
import type { Picture } from './picture.ts'
import { DEFAULT_INPUT, type PictureEvents, type PictureInput } from './pictureInput.ts'
import type { PlateHandle, PlateProps } from './plateProps.ts'
import { useCrowded } from './useCrowded.ts'

// The first picture is seen as a whole, without them.
const Minimap = onDemand(() => import('./Minimap.tsx').then(({ Minimap }) => Minimap), { quiet: true })
const Marquee = onDemand(() => import('./Marquee.tsx').then(({ Marquee }) => Marquee), { quiet: true })

const NONE: readonly string[] = []
/** Number of lit entities that the minimap must not cover. */
const MOST_CLEAR = 60

/** The canvas: a picture of entities and relations that fills its container. Cytoscape and the fonts load with it. */
export function Plate(props: PlateProps & { ref?: Ref<PlateHandle> }) {
  const { t, i18n } = useTranslation('explore')
  const { dataset, wording, symmetric, works } = useVocabulary()
  const theme = useTheme()
  const language = i18n.language
  const words = useMemo<Words>(
    () => ({
      language,
      wording: (id, polarity) => inLanguage(wording(id, 'out', polarity), language).text,
      symmetric,
      works,
    }),
    [language, wording, symmetric, works],
  )
  const container = useRef<HTMLDivElement>(null)
  const [picture, setPicture] = useState<Picture>()
  const [walked, setWalked] = useState<string>()
  const [pending, setPending] = useState(true)
  // A layout requested before there was anything to lay out.
  const asked = useRef<(picture: Picture) => void>(undefined)
  const latest = useRef(props)
  latest.current = props
  const crowded = useCrowded(props.entities.length)

  useEffect(() => {
    const events = (): PictureEvents => ({
      ...latest.current.on,
      walked: setWalked,
      placed: (places) => {
        setPending(false)
        latest.current.on?.placed?.(places)
      },
    })
    let gone = false
    let made: Picture | undefined
    void Promise.all([import('./picture.ts'), fontsReady()]).then(([{ Picture }]) => {
      if (gone || !container.current) return
      made = new Picture(container.current, events, crowded)
      setPicture(made)
    })
    return () => {
      gone = true
      made?.destroy()
      setPicture(undefined)
    }
  }, [crowded])

  const { ref, label, on, lasso = false, minimap = false, ...given } = props
  const { entities, emphasis } = given
  // A camera is looked through when its key changes, not when the reader pans.
  const input = useSameFields<PictureInput>({ ...DEFAULT_INPUT, ...given, words, theme }, 'camera')
  useEffect(() => {
    if (!picture || !dataset) return
    picture.show(input)
    setPending(input.entities.length > 0 && !picture.drawn)
    if (input.entities.length > 0) asked.current?.(picture)
  }, [picture, dataset, input])

  useImperativeHandle(
    ref,
    () => ({
      zoomBy: (factor) => picture?.zoomBy(factor),
      fit: (duration) => picture?.fit(duration),
      reveal: (ids, also, covered) => picture?.reveal(ids, also, covered),
      boxOf: (id) => picture?.boxOf(id),
      shapes: async () => picture?.shapes(),
      focus: (focusVisible) => container.current?.focus({ focusVisible }),
      layOut: async (by, how) => {
        const ready = picture && latest.current.entities.length > 0
        const shown = ready ? picture : await new Promise<Picture>((resolve) => (asked.current = resolve))
        return shown.layOut(by, how)
      },
      placeAhead: async (other, signal) => picture?.placeAhead(other, signal),
    }),
    [picture],
  )

  const leave = () => {
    setWalked(undefined)
    picture?.leave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (presses(event, 'letGo')) {
      on?.select?.(undefined)
      leave()
    } else if (picture?.key(event)) event.preventDefault()
  }
  const clear = useMemo(
    () => (walked ? [walked] : [...(emphasis?.lit ?? NONE)].slice(0, MOST_CLEAR)),
    [walked, emphasis],
  )
  const name = entities.find(({ id }) => id === walked)
  return (
    <div className={styles.plate}>
      <div
        ref={container}
        className={styles.canvas}
        data-canvas
        role="application"
        aria-label={label}
        aria-description={t('plate.keys')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk the picture
        tabIndex={0}
        onKeyDown={onKeyDown}
        // Cytoscape takes the focus when pressed: return it to what was clicked, unless a menu has it by now.
        onPointerUp={({ currentTarget }) => {
          if (document.activeElement === document.body)
            currentTarget.focus({ preventScroll: true, focusVisible: false })
        }}
        onBlur={leave}
      />
      {picture && on?.choose && <Marquee picture={picture} lasso={lasso} onChoose={on.choose} onToggle={on.toggle} />}
      {picture && minimap && <Minimap picture={picture} theme={theme} clear={clear} />}
      <div className="hidden" role="status">
        {name && t('plate.walked', { name: inLanguage(name.labels, language).text, count: name.degree })}
      </div>
      {pending && (
        <div className={styles.message}>
          <Loading>{t('plate.placing')}</Loading>
        </div>
      )}
    </div>
  )
}
