import '../../../i18n/areas/textView.ts'
import { type Ref, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Filtered } from '../../../state/applyFilters.ts'
import type { Step } from '../../../state/step.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Outline } from './Outline.tsx'
import { TextSummary } from './TextSummary.tsx'
import { EntityTable, RelationTable } from './TextTables.tsx'
import styles from './TextView.module.css'

const FORMS = ['outline', 'entities', 'relations'] as const
type Form = (typeof FORMS)[number]

// The form is kept for the next time.
let last: Form = 'outline'

/**
 * The plate as text, laid over it: a summary, then an outline or a table of entities or relations, in step with the
 * plate.
 */
export function TextView({
  ref,
  left,
  step,
  onExpand,
  onClose,
}: {
  ref: Ref<HTMLDivElement>
  left: Filtered
  step: Step | undefined
  onExpand: (entity: string) => void
  onClose: () => void
}) {
  const { t } = useTranslation(['textView', 'explore'])
  const [form, setForm] = useState(last)
  const shared = {
    left,
    choice: { selected: step?.selected, within: step?.openedFrom, chosen: step?.chosen },
    onExpand,
    onClose,
  }
  return (
    <div ref={ref} className={form === 'outline' ? styles.outline : styles.table} data-twin>
      <div className={styles.head}>
        <h2 className="hidden">{t('explore:outline.toggle')}</h2>
        <ToggleButtonGroup
          aria-label={t('form.label')}
          className={styles.forms ?? ''}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[form]}
          onSelectionChange={([key]) => {
            last = FORMS.find((one) => one === key) ?? 'outline'
            setForm(last)
          }}
        >
          {FORMS.map((one) => (
            <ToggleButton key={one} id={one} className={styles.form ?? ''}>
              {t(`form.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <IconButton icon="close" label={t('explore:outline.close')} onPress={onClose} />
      </div>
      <TextSummary left={left} />
      {form === 'outline' && <Outline {...shared} />}
      {form === 'entities' && <EntityTable {...shared} />}
      {form === 'relations' && <RelationTable {...shared} />}
    </div>
  )
}
