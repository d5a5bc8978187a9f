import './marks.css'
import { type MouseEvent, type SyntheticEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages, type ReadList } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { DatasetAnswer } from '../../../contracts/firstLoadApi.ts'
import { useCommands } from '../../commands/commands.ts'
import { isPlain, Link } from '../../shell/Link.tsx'
import { closeBeside, openBeside } from '../../state/history/beside.ts'
import { Message } from '../../ui/Message.tsx'
import { ChosenClaim } from './ChosenClaim.tsx'
import { ClaimsHere, type Overlap } from './ClaimsHere.tsx'
import { MarkKey } from './MarkKey.tsx'
import { type NameHere, NamesHere } from './NamesHere.tsx'
import { PictureBeside } from './picture/PictureBeside.tsx'
import { PlaybackBar } from './playback/PlaybackBar.tsx'
import { PlaybackStart } from './playback/PlaybackStart.tsx'
import styles from './Reader.module.css'
import { ReadHead } from './ReadHead.tsx'
import { ReadText } from './ReadText.tsx'
import { intoView, rowAtTop } from './readingPlace.ts'
import { ReadModesOf } from './readModes.ts'
import type { ReadPage } from './readPage.ts'
import { SourceIndex } from './SourceIndex.tsx'
import { TranslationSwitch } from './translation/TranslationSwitch.tsx'
import type { Translated } from './translation/useTranslated.ts'
import { WhiteSpots } from './WhiteSpots.tsx'

/**
 * A text in a browser: light for what is pointed at, a choice in place that Back takes back, the list of the claims
 * that meet in a stretch, keys from sentence to sentence, and what is chosen beside it.
 */
export function Reader({
  answer,
  page,
  others,
  segment: named,
  claim,
  translated,
  playback,
  show,
  after,
}: {
  answer: AnswerOf<'source'>
  page: ReadPage
  others: DatasetAnswer['sources']
  segment: string | undefined
  claim: string | undefined
  /** Its translation, where the address asks for it. */
  translated: Translated | undefined
  /** It is read sentence by sentence. */
  playback: true | undefined
  /** The list of the address. */
  show?: ReadList | undefined
  /** The cursor of a further page of that. */
  after?: string | undefined
}) {
  const { t } = useTranslation('read')
  const { source } = answer
  const text = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<string>()
  const [overlap, setOverlap] = useState<Overlap>()
  const [nameHere, setNameHere] = useState<NameHere>()
  const segment = useMemo(
    () =>
      named ??
      page.rows.find((row) => claim !== undefined && row.claims.includes(claim))?.segment.id ??
      (playback && page.rows[0]?.segment.id),
    [named, claim, page, playback],
  )
  const chosen = segment !== undefined || claim !== undefined
  const shown = useMemo(() => shownOf(page, translated), [page, translated])
  const modes = useMemo(
    () => ({ translation: translated?.shown, playback, show, after }),
    [translated?.shown, playback, show, after],
  )
  const point = playback ? shown.rows.findIndex((row) => row.segment.id === segment) : -1
  const told = useMemo(() => (point < 0 ? undefined : shown.rows.slice(0, point + 1)), [shown, point])

  const choose = useCallback(
    (at: { segment?: string | undefined; claim?: string | undefined }) =>
      openBeside(pages.read(source.id, { ...modes, ...at }), chosen),
    [source.id, chosen, modes],
  )
  const close = () => closeBeside(pages.read(source.id, modes))
  // The first sentence of a reading that has just begun is where one is.
  const sought = named ?? claim
  useEffect(() => {
    if (segment !== undefined && sought !== undefined) intoView(text.current, segment)
  }, [segment, sought])

  // The sentence beside the one of the address, or the first in the window.
  const step = (by: 1 | -1) => {
    const at = shown.rows.findIndex((row) => row.segment.id === segment)
    const next = at < 0 ? rowAtTop(text.current, shown.rows) : shown.rows[at + by]
    if (!next) return
    choose({ segment: next.segment.id })
    text.current
      ?.querySelector<HTMLElement>(`[data-segment="${next.segment.id}"] [data-number]`)
      ?.focus({ preventScroll: true })
  }
  useCommands({
    readOn: { act: () => step(1) },
    readBack: { act: () => step(-1) },
    readLetGo: { act: () => close(), off: !chosen },
  })

  const light = ({ target }: SyntheticEvent) => setLit(claimUnder(target))
  // A link of the text chooses in place; where claims meet or a name is quoted, the reader says which he means.
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a') : null
    const row = link?.closest<HTMLElement>('[data-segment]')?.dataset.segment
    if (!link || row === undefined || !isPlain(event as MouseEvent<HTMLAnchorElement>)) return
    const claims = link.dataset.claims?.split(' ') ?? []
    const { entity } = link.dataset
    const entities = link.dataset.entities?.split(' ') ?? (entity === undefined ? [] : [entity])
    if (entities.length === 1 && claims.length === 0) return
    event.preventDefault()
    if (entities.length > 0) return setNameHere({ from: link, segment: row, entities, claims })
    if (claims.length > 1) setOverlap({ from: link, segment: row, claims })
    else choose({ segment: link.dataset.onward ?? row, claim: link.dataset.claim })
  }
  const missing = named !== undefined && !page.rows.some((row) => row.segment.id === named)
  return (
    <ReadModesOf value={modes}>
      <div className={styles.view} data-translated={translated ? true : undefined} data-playback={playback}>
        <ReadHead source={source} rows={page.rows} counts={answer.counts} others={others} segment={named} show={show}>
          <TranslationSwitch source={source} at={{ segment: named, claim, playback }} translated={translated} />
          {!playback && page.rows.length > 0 && <PlaybackStart source={source.id} segment={named} />}
        </ReadHead>
        {(show === 'names' || show === 'never') && <SourceIndex source={source} show={show} after={after} />}
        {show === 'white' && <WhiteSpots source={source} segment={segment} after={after} />}
        <div className={styles.columns}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the links within */}
          <div
            ref={text}
            className={styles.text}
            onPointerOver={light}
            onPointerLeave={() => setLit(undefined)}
            onFocus={light}
            onBlur={() => setLit(undefined)}
            onClickCapture={follow}
          >
            {missing && <p className={styles.missing}>{t('noSegment', { id: named })}</p>}
            {page.rows.length > 0 ? (
              <>
                {answer.previous && (
                  <Link to={pages.read(source.id, { ...modes, segment: answer.previous })}>{t('previous')}</Link>
                )}
                <ReadText
                  page={shown}
                  source={source}
                  segment={segment}
                  claim={claim}
                  lit={lit}
                  translated={translated}
                  point={point < 0 ? undefined : point}
                  show={show}
                  after={after}
                  next={answer.next}
                />
                {shown.rows.length === 0 && <p className={styles.missing}>{t('translation.none')}</p>}
                {answer.next && <Link to={pages.read(source.id, { ...modes, segment: answer.next })}>{t('next')}</Link>}
              </>
            ) : answer.text ? (
              <p className={styles.uncut} lang={source.lang} translate="no">
                {answer.text}
              </p>
            ) : (
              <Message title={t('noText')}>{t('noTextWhy')}</Message>
            )}
          </div>
          <aside className={styles.beside} aria-label={t('beside')} data-evidence tabIndex={-1}>
            {page.cards.size > 0 && (
              <PictureBeside
                page={page}
                source={source.id}
                text={text}
                segment={segment}
                claim={claim}
                lit={lit}
                told={told}
                onPoint={setLit}
                onChoose={choose}
              />
            )}
            {claim !== undefined && <ChosenClaim id={claim} onClose={() => close()} />}
            {page.rows.length > 0 && <MarkKey rows={page.rows} />}
          </aside>
        </div>
        {playback && page.rows.length > 0 && (
          <PlaybackBar
            rows={shown.rows}
            at={Math.max(0, point)}
            source={source.id}
            onGo={(id) => choose({ segment: id })}
          />
        )}
        {nameHere && (
          <NamesHere
            name={nameHere}
            page={page}
            source={source.lang}
            onChoose={choose}
            onPoint={setLit}
            onClose={() => setNameHere(undefined)}
          />
        )}
        {overlap && (
          <ClaimsHere
            overlap={overlap}
            page={page}
            source={source.lang}
            onChoose={choose}
            onPoint={setLit}
            onClose={() => setOverlap(undefined)}
          />
        )}
      </div>
    </ReadModesOf>
  )
}

// The page, or with only what is faulty in its translation the sentences of that.
function shownOf(page: ReadPage, translated: Translated | undefined): ReadPage {
  const { shown, rows } = translated ?? {}
  if (shown !== 'faults' || !rows) return page
  return { ...page, rows: page.rows.filter(({ segment }) => (rows.get(segment.id)?.faults.length ?? 0) > 0) }
}

function claimUnder(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-claim]')?.dataset.claim : undefined
}
