import './marks.css'
import { type MouseEvent, type SyntheticEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { DatasetAnswer } from '../../../contracts/firstLoadApi.ts'
import { useCommands } from '../../commands/commands.ts'
import { isPlain, Link } from '../../shell/Link.tsx'
import { closeBeside, openBeside } from '../../state/history/beside.ts'
import { Message } from '../../ui/Message.tsx'
import { ChosenClaim } from './ChosenClaim.tsx'
import { ClaimsHere, type Overlap } from './ClaimsHere.tsx'
import { MarkKey } from './MarkKey.tsx'
import { PictureBeside } from './picture/PictureBeside.tsx'
import styles from './Reader.module.css'
import { ReadHead } from './ReadHead.tsx'
import { ReadText } from './ReadText.tsx'
import { intoView, rowAtTop } from './readingPlace.ts'
import type { ReadPage } from './readPage.ts'

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
}: {
  answer: AnswerOf<'source'>
  page: ReadPage
  others: DatasetAnswer['sources']
  segment: string | undefined
  claim: string | undefined
}) {
  const { t } = useTranslation('read')
  const { source } = answer
  const text = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<string>()
  const [overlap, setOverlap] = useState<Overlap>()
  const segment = useMemo(
    () => named ?? page.rows.find((row) => claim !== undefined && row.claims.includes(claim))?.segment.id,
    [named, claim, page],
  )
  const chosen = segment !== undefined || claim !== undefined

  const choose = useCallback(
    (at: { segment?: string | undefined; claim?: string | undefined }) => openBeside(pages.read(source.id, at), chosen),
    [source.id, chosen],
  )
  useEffect(() => {
    if (segment !== undefined) intoView(text.current, segment)
  }, [segment])

  // The sentence beside the one of the address, or the first in the window.
  const step = (by: 1 | -1) => {
    const at = page.rows.findIndex((row) => row.segment.id === segment)
    const next = at < 0 ? rowAtTop(text.current, page.rows) : page.rows[at + by]
    if (!next) return
    choose({ segment: next.segment.id })
    text.current
      ?.querySelector<HTMLElement>(`[data-segment="${next.segment.id}"] [data-number]`)
      ?.focus({ preventScroll: true })
  }
  useCommands({
    readOn: { act: () => step(1) },
    readBack: { act: () => step(-1) },
    readLetGo: { act: () => closeBeside(pages.read(source.id)), off: !chosen },
  })

  const point = ({ target }: SyntheticEvent) => setLit(claimUnder(target))
  // A link of the text chooses in place; of several claims that meet, the reader says which.
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a') : null
    const row = link?.closest<HTMLElement>('[data-segment]')?.dataset.segment
    if (!link || row === undefined || !isPlain(event as MouseEvent<HTMLAnchorElement>)) return
    event.preventDefault()
    const claims = link.dataset.claims?.split(' ') ?? []
    if (claims.length > 1) setOverlap({ from: link, segment: row, claims })
    else choose({ segment: row, claim: link.dataset.claim })
  }
  const missing = named !== undefined && !page.rows.some((row) => row.segment.id === named)
  return (
    <div className={styles.view}>
      <ReadHead source={source} rows={page.rows} others={others} />
      <div className={styles.columns}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the links within */}
        <div
          ref={text}
          className={styles.text}
          onPointerOver={point}
          onPointerLeave={() => setLit(undefined)}
          onFocus={point}
          onBlur={() => setLit(undefined)}
          onClickCapture={follow}
        >
          {missing && <p className={styles.missing}>{t('noSegment', { id: named })}</p>}
          {page.rows.length > 0 ? (
            <>
              {answer.previous && <Link to={pages.read(source.id, { segment: answer.previous })}>{t('previous')}</Link>}
              <ReadText page={page} source={source} segment={segment} claim={claim} lit={lit} />
              {answer.next && <Link to={pages.read(source.id, { segment: answer.next })}>{t('next')}</Link>}
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
              onPoint={setLit}
              onChoose={choose}
            />
          )}
          {claim !== undefined && <ChosenClaim id={claim} onClose={() => closeBeside(pages.read(source.id))} />}
          {page.rows.length > 0 && <MarkKey rows={page.rows} />}
        </aside>
      </div>
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
  )
}

function claimUnder(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-claim]')?.dataset.claim : undefined
}
