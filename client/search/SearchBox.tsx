import '../i18n/areas/search.ts'
import { type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react'
import {
  Collection,
  ComboBox,
  ComboBoxStateContext,
  Group,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { useCommands } from '../commands/commands.ts'
import { presses } from '../commands/shortcuts.ts'
import { go } from '../state/history/history.ts'
import { useLabelText } from '../text/LabelText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { MenuWhile } from '../ui/MenuWhile.tsx'
import { keepPerceivable, overlays } from '../ui/overlays.ts'
import { AddWord } from './AddWord.tsx'
import list from './HitList.module.css'
import { pendingSearch } from './pendingSearch.ts'
import styles from './SearchBox.module.css'
import { EntityHit, PassageRow, SimilarHit } from './SearchHits.tsx'
import { SearchStatus } from './SearchStatus.tsx'
import { useEnter } from './useEnter.ts'
import { useHits } from './useHits.ts'

/** Events of the search. */
export interface SearchProps {
  onAdd?: ((id: string) => void) | undefined
  onDone?: () => void
  autoFocus?: boolean
}

/**
 * The search of the whole page: entities, then passages. Enter opens, Shift Enter adds to the plate, `/` focuses it.
 */
export function SearchBox({ onAdd, onDone, autoFocus = false }: SearchProps) {
  const { t } = useTranslation('shell')
  const { t: words } = useTranslation('search')
  const say = useLabelText()
  const [early] = useState({ ...pendingSearch })
  const [text, setText] = useState(early.text)
  const input = useRef<HTMLInputElement>(null)
  const hits = useHits(text)
  useCommands({ search: { act: () => input.current?.focus() } })
  // Before anything is painted: what is typed while the focus lies on nothing is lost.
  useLayoutEffect(() => {
    if (early.focused) input.current?.focus()
    Object.assign(pendingSearch, { text: '', focused: false })
    input.current?.setSelectionRange(early.text.length, early.text.length)
  }, [early])

  const finish = () => {
    setText('')
    onDone?.()
  }
  const act = (key: string, add: boolean) => {
    const [what = '', id = ''] = key.split(' ')
    if (what === 'entity' && add && onAdd) onAdd(id)
    else if (what === 'entity') go(pages.explore({ entity: id }))
    else if (what === 'passage') {
      const claim = hits.passages.find((hit) => hit.segment === id)?.claims[0]
      if (claim) go(pages.explore({ claim }))
    } else if (what === 'overview') go(pages.explore())
    else if (what === 'texts') go(pages.search(text.trim()))
    finish()
  }
  const first = hits.entities[0] ? `entity ${hits.entities[0].id}` : undefined
  const enter = useEnter(text, hits.current, first, act)
  const item = ({ id, labels }: EntityCard, row: ReactNode, similar = false) => (
    <ListBoxItem
      id={`entity ${id}`}
      className={list.hit ?? ''}
      textValue={say(labels)}
      data-entity={id}
      data-similar={similar ? '' : undefined}
      onAction={() => act(`entity ${id}`, false)}
    >
      {row}
      {onAdd && <AddWord entity={id} onAdd={() => act(`entity ${id}`, true)} />}
    </ListBoxItem>
  )

  return (
    <search className={styles.search}>
      <ComboBox
        aria-label={t('search.label')}
        inputValue={text}
        onInputChange={setText}
        value={null}
        allowsCustomValue
        allowsEmptyCollection
        defaultFilter={() => true}
        // The reader opened the search to type in it.
        autoFocus={autoFocus}
        menuTrigger="manual"
        onOpenChange={keepPerceivable}
      >
        <MenuWhile typed={text} />
        <Group className={styles.field ?? ''}>
          <Icon name="search" />
          <SearchInput ref={input} placeholder={t('search.placeholder')} onEnter={enter} onEscape={finish} />
          {text ? (
            <IconButton icon="close" label={t('search.clear')} slot={null} onPress={() => setText('')} />
          ) : (
            <span className={styles.key} aria-hidden="true">
              /
            </span>
          )}
        </Group>
        <Popover
          className={styles.popover ?? ''}
          offset={6}
          placement="bottom start"
          UNSTABLE_portalContainer={overlays()}
        >
          <SearchStatus hits={hits} />
          <ListBox className={list.list ?? ''}>
            <ListBoxSection aria-label={words('entities')}>
              <Collection items={hits.entities}>
                {(hit) => item(hit, <EntityHit hit={hit} sought={hits.sought} />)}
              </Collection>
            </ListBoxSection>
            {hits.similar.length > 0 && (
              <ListBoxSection>
                <Header className={list.header}>{words('similar')}</Header>
                <Collection items={hits.similar}>
                  {(hit) => item(hit, <SimilarHit hit={hit} sought={hits.sought} />, true)}
                </Collection>
              </ListBoxSection>
            )}
            {hits.passages.length > 0 && (
              <ListBoxSection>
                <Header className={list.header}>{words('passages')}</Header>
                <Collection items={hits.passages.map((hit) => ({ ...hit, id: hit.segment }))}>
                  {(hit) => (
                    <ListBoxItem
                      id={`passage ${hit.segment}`}
                      className={list.hit ?? ''}
                      textValue={hit.exact}
                      isDisabled={hit.claims.length === 0}
                      data-segment={hit.segment}
                      onAction={() => act(`passage ${hit.segment}`, false)}
                    >
                      <PassageRow hit={hit} />
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
            {hits.state === 'found' && (
              <ListBoxSection aria-label={words('passages')}>
                <ListBoxItem
                  id="texts"
                  className={list.hit ?? ''}
                  textValue={words('allInTexts')}
                  onAction={() => act('texts', false)}
                >
                  <Icon name="page" />
                  {words('allInTexts')}
                </ListBoxItem>
              </ListBoxSection>
            )}
            {hits.state === 'none' && (
              <ListBoxSection aria-label={words('ways')}>
                <ListBoxItem
                  id="overview"
                  className={list.hit ?? ''}
                  textValue={words('overview')}
                  onAction={() => act('overview', false)}
                >
                  <Icon name="plate" />
                  {words('overview')}
                </ListBoxItem>
              </ListBoxSection>
            )}
          </ListBox>
          {onAdd && hits.entities.length + hits.similar.length > 0 && (
            <p className={`${list.foot} ${styles.keys}`}>{words('hint')}</p>
          )}
        </Popover>
      </ComboBox>
    </search>
  )
}

function SearchInput({
  onEnter,
  onEscape,
  ...props
}: {
  ref: React.Ref<HTMLInputElement>
  placeholder: string
  onEnter: ReturnType<typeof useEnter>
  onEscape: () => void
}) {
  const state = useContext(ComboBoxStateContext)
  return (
    <Input
      {...props}
      className={styles.input ?? ''}
      enterKeyHint="search"
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape' && !state?.isOpen) onEscape()
        const add = presses(event, 'hitAdd')
        if (!add && !presses(event, 'hitOpen')) return
        const focused = state?.selectionManager.focusedKey
        if (focused != null && !add) return
        const done = onEnter(focused == null ? undefined : String(focused), add)
        if (done === 'nothing') return
        event.preventDefault()
        event.stopPropagation()
        if (done === 'opened') state?.close()
      }}
    />
  )
}
