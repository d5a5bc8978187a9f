import '../i18n/areas/search.ts'
import { type KeyboardEvent, useRef, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { presses } from '../commands/shortcuts.ts'
import hitList from '../search/HitList.module.css'
import { EntityHit, SimilarHit } from '../search/SearchHits.tsx'
import { useHits } from '../search/useHits.ts'
import { HighlightedText } from '../text/HighlightedText.tsx'
import { matchRanges } from '../text/matchRanges.ts'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './Palette.module.css'
import { PALETTE_GROUPS, type PaletteRow } from './paletteRows.ts'
import { usePaletteRows } from './usePaletteRows.ts'

/**
 * The command palette: commands, views, entities and stories, found by typing. Enter runs the row, Shift Enter adds an
 * entity to the plate.
 */
export function Palette({ onAdd, onClose }: { onAdd: ((entity: string) => void) | undefined; onClose: () => void }) {
  const { t } = useTranslation('actions')
  const { t: search } = useTranslation('search')
  const [typed, setTyped] = useState('')
  const hits = useHits(typed)
  const rows = usePaletteRows(typed, hits)
  const list = useRef<HTMLDivElement>(null)

  const groups = PALETTE_GROUPS.map((group) => ({ id: group, rows: rows.filter((row) => row.group === group) })).filter(
    (group) => group.rows.length > 0,
  )
  // Enter alone runs the first row that fits what was typed, never one that is only like it.
  const first = groups.flatMap((group) => group.rows).find(({ group }) => group !== 'similar')

  const act = (row: PaletteRow | undefined, add: boolean) => {
    if (!row) return
    onClose()
    if (add && row.hit && onAdd) onAdd(row.hit.id)
    // The action may move the focus: run it only after the dialog has given the focus back.
    else setTimeout(row.act)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const add = presses(event, 'hitAdd')
    if (!add && !presses(event, 'hitOpen')) return
    const focused = event.currentTarget.getAttribute('aria-activedescendant')
    const key = (focused && document.getElementById(focused)?.dataset.row) ?? first?.key
    event.preventDefault()
    event.stopPropagation()
    act(
      rows.find((row) => row.key === key),
      add,
    )
  }
  // Say that nothing was found only after the search has answered.
  const failed = hits.state === 'failed'
  const searching = !failed && (hits.state === 'searching' || (rows.length === 0 && !hits.current))
  const settled = !searching && !failed
  return (
    <Dialog className={styles.dialog ?? ''}>
      <Heading slot="title" className="hidden">
        {t('palette.title')}
      </Heading>
      <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
        <div className={styles.field}>
          <Icon name="next" />
          <TextField aria-label={t('palette.title')} autoFocus className={styles.text ?? ''}>
            <Input
              role="combobox"
              aria-expanded={rows.length > 0}
              placeholder={t('palette.placeholder')}
              className={styles.input ?? ''}
              enterKeyHint="go"
              onKeyDownCapture={onKeyDown}
            />
          </TextField>
          <IconButton icon="close" label={t('palette.close')} slot={null} onPress={onClose} />
        </div>
        <ListBox
          ref={list}
          className={styles.list ?? ''}
          aria-label={t('palette.list')}
          items={groups}
          onAction={(key) =>
            act(
              rows.find((row) => row.key === key),
              false,
            )
          }
        >
          {(group) => (
            <ListBoxSection id={group.id}>
              <Header className={hitList.header}>{t(`palette.${group.id}`)}</Header>
              <Collection items={group.rows.map((row) => ({ ...row, id: row.key }))}>
                {(row) => (
                  <ListBoxItem
                    className={`${hitList.hit} ${styles.row}`}
                    textValue={row.words}
                    data-row={row.key}
                    data-first={row.key === first?.key ? '' : undefined}
                    data-action={row.action}
                    data-entity={row.hit?.id}
                  >
                    {!row.hit ? (
                      <OtherRow row={row} typed={typed} />
                    ) : row.group === 'similar' ? (
                      <SimilarHit hit={row.hit} sought={hits.sought} />
                    ) : (
                      <EntityHit hit={row.hit} sought={typed} />
                    )}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
      <p role="status" className={`${hitList.foot} ${styles.foot}`}>
        {searching && t('palette.searching')}
        {failed && t('palette.unreachable')}
        {settled &&
          (rows.length > 0
            ? t('palette.foot')
            : hits.state === 'short'
              ? search('from')
              : t('palette.none', { sought: typed.trim() }))}
      </p>
    </Dialog>
  )
}

function OtherRow({ row, typed }: { row: PaletteRow; typed: string }) {
  return (
    <>
      {row.icon && <Icon name={row.icon} />}
      <span className={hitList.name} lang={row.lang}>
        <HighlightedText runs={matchRanges(row.words, typed)} />
      </span>
      {row.meta && <span className={`${hitList.meta} ${styles.meta}`}>{row.meta}</span>}
    </>
  )
}
