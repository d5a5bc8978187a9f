import '../i18n/areas/trace.ts'
import { useRef, useState } from 'react'
import { Button, Collection, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../contracts/label.ts'
import { useAnswer } from '../api.ts'
import { useLabelText, useLang } from '../text/LabelText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { MenuWhile } from '../ui/MenuWhile.tsx'
import { keepPerceivable, overlays } from '../ui/overlays.ts'
import { useTakesEntity } from '../ui/useTakesEntity.ts'
import styles from './EntityField.module.css'
import list from './HitList.module.css'
import search from './SearchBox.module.css'
import { EntityHit, SimilarHit } from './SearchHits.tsx'
import { SearchStatus } from './SearchStatus.tsx'
import { type EntityFound, useHits } from './useHits.ts'

/** A field that names one entity: its mark and label, found by typing, or dragged onto it from a list or a plate. */
export function EntityField({
  label,
  value,
  onChange,
  onDismiss,
  autoFocus = false,
  begin,
}: {
  label: string
  value: string | undefined
  onChange: (id: string | undefined) => void
  /** Removes an empty field. */
  onDismiss?: (() => void) | undefined
  autoFocus?: boolean
  /** The text that it begins with. */
  begin?: string | undefined
}) {
  const { t } = useTranslation('trace')
  const say = useLabelText()
  const answer = useAnswer('entity', value ? { params: { id: value }, query: { limit: '1' } } : undefined)
  const chosen = value && answer.data ? answer.data.entity : undefined
  const lang = useLang()
  const name = chosen ? say(chosen.labels) : ''
  const nameLang = chosen && inLanguage(chosen.labels, lang).lang
  const [typed, setTyped] = useState(begin)
  const [was, setWas] = useState(value)
  // Another entity came from outside (swap, Back): drop the typed text.
  if (was !== value) {
    setWas(value)
    setTyped(undefined)
  }
  const text = typed ?? name
  const hits = useHits(typed ?? '')
  const field = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const takes = useTakesEntity(field, onChange)
  const clear = () => {
    if (value === undefined) onDismiss?.()
    else onChange(undefined)
    // The button disappears with the text it cleared; where the field stays, it gets the focus.
    input.current?.focus()
  }

  return (
    <div ref={field} className={styles.field} {...takes}>
      {chosen && typed === undefined && <KindMark kind={chosen.kind} />}
      <ComboBox
        className={styles.box ?? ''}
        inputValue={text}
        onInputChange={(next) => {
          if (next !== text) setTyped(next)
        }}
        value={null}
        allowsCustomValue
        allowsEmptyCollection
        defaultFilter={() => true}
        menuTrigger="manual"
        // The reader asked for this field.
        autoFocus={autoFocus}
        onOpenChange={keepPerceivable}
        onBlur={() => setTyped(undefined)}
      >
        {/* An element of its own, as the field may be in another language. */}
        <Label className="hidden">{label}</Label>
        <MenuWhile typed={typed} />
        <Input
          ref={input}
          className={styles.input ?? ''}
          placeholder={t('placeholder')}
          lang={typed === undefined && nameLang !== lang ? nameLang : undefined}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDownCapture={(event) => {
            const first = hits.entities[0]
            const open = event.currentTarget.getAttribute('aria-activedescendant')
            if (event.key !== 'Enter' || open || !first || typed === undefined) return
            event.preventDefault()
            event.stopPropagation()
            onChange(first.id)
            setTyped(undefined)
          }}
        />
        <Popover className={search.popover ?? ''} offset={6} UNSTABLE_portalContainer={overlays()}>
          <SearchStatus
            named
            hits={{ ...hits, state: hits.state === 'found' && !hits.entities.length ? 'none' : hits.state }}
          />
          <ListBox className={list.list ?? ''} aria-label={label}>
            <Collection items={[...hits.entities.map(asFound), ...hits.similar.map(asSimilar)]}>
              {({ hit, similar }) => (
                <ListBoxItem
                  id={hit.id}
                  className={list.hit ?? ''}
                  textValue={say(hit.labels)}
                  data-entity={hit.id}
                  data-similar={similar ? '' : undefined}
                  onAction={() => {
                    onChange(hit.id)
                    setTyped(undefined)
                  }}
                >
                  {similar ? (
                    <SimilarHit hit={hit} sought={hits.sought} />
                  ) : (
                    <EntityHit hit={hit} sought={hits.sought} />
                  )}
                </ListBoxItem>
              )}
            </Collection>
          </ListBox>
        </Popover>
      </ComboBox>
      {(value || onDismiss) && (
        <Button className={styles.clear ?? ''} aria-label={t('clear', { field: label })} onPress={clear}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  )
}

const asFound = (hit: EntityFound) => ({ id: hit.id, hit, similar: false })
const asSimilar = (hit: EntityFound) => ({ id: hit.id, hit, similar: true })
