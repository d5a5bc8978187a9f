import '../i18n/areas/library.ts'
import { useId } from 'react'
import { Autocomplete, Input, Menu, MenuItem, Popover, type PopoverProps, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { writeAddress } from '../../contracts/addresses.ts'
import type { LibraryEntry } from '../../contracts/api.ts'
import { HOME } from '../base.ts'
import { Failure } from '../page/Failure.tsx'
import { useAddressBar } from '../state/history/addressBar.ts'
import { LabelText, useLabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { Loading } from '../ui/Loading.tsx'
import { overlays } from '../ui/overlays.ts'
import popUp from '../ui/PopUpMenu.module.css'
import styles from './DatasetMenu.module.css'
import { fits } from './paletteRows.ts'
import { useLibrary } from './useLibrary.ts'

/** So many are seen at a glance; more get a field to find one. */
const GLANCE = 20

/** The menu of the library: each dataset is a link that loads its page. */
export function DatasetMenu(props: Pick<PopoverProps, 'isOpen' | 'onOpenChange' | 'triggerRef' | 'placement'>) {
  const { t } = useTranslation('library')
  const { data, error, refetch } = useLibrary()
  // A label of its own: otherwise the button's, which names one dataset.
  const label = useId()
  return (
    <Popover
      {...props}
      aria-labelledby={label}
      className={`${popUp.popover} ${styles.popover}`}
      UNSTABLE_portalContainer={overlays()}
    >
      <span id={label} className="hidden">
        {t('label')}
      </span>
      {data && <List datasets={data.datasets} label={label} />}
      {data && data.unavailable.length > 0 && (
        <p className={styles.note}>{t('unavailable', { ids: data.unavailable.join(', ') })}</p>
      )}
      {data && data.omitted > 0 && <p className={styles.note}>{t('omitted', { count: data.omitted })}</p>}
      {error && <Failure error={error} again={() => void refetch()} />}
      {!data && !error && <Loading>{t('state.loading', { ns: 'shell' })}</Loading>}
    </Popover>
  )
}

function List({ datasets, label }: { datasets: readonly LibraryEntry[]; label: string }) {
  const { t } = useTranslation('library')
  const say = useLabelText()
  const lang = useAddressBar(({ address }) => address.lang)
  const here = useVocabulary().dataset?.id
  const many = datasets.length > GLANCE
  const menu = (
    <Menu
      aria-labelledby={label}
      className={popUp.menu ?? ''}
      selectionMode="single"
      selectedKeys={here === undefined ? [] : [here]}
      autoFocus={!many}
      items={datasets}
      renderEmptyState={() => <p className={styles.note}>{t('none')}</p>}
    >
      {({ id, title, counts, first }) => (
        <MenuItem
          id={id}
          textValue={say(title)}
          className={`${popUp.item} ${styles.item}`}
          href={writeAddress({ base: HOME.base, dataset: first ? undefined : id, lang, page: { name: 'start' } })}
        >
          <span className={styles.dot} />
          <span className={styles.words}>
            <LabelText label={title} className={styles.title} />
            <span className={styles.counts}>{t('counts', counts)}</span>
          </span>
        </MenuItem>
      )}
    </Menu>
  )
  if (!many) return menu
  return (
    <Autocomplete filter={fits}>
      <SearchField aria-label={t('filter')} className={styles.field ?? ''} autoFocus>
        <Input placeholder={t('filter')} className={styles.input ?? ''} />
      </SearchField>
      {menu}
    </Autocomplete>
  )
}
