import { Button, MenuTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { Icon } from '../ui/Icon.tsx'
import { DatasetMenu } from './DatasetMenu.tsx'
import styles from './DatasetName.module.css'
import { DatasetName } from './DatasetName.tsx'
import { useLibrary } from './useLibrary.ts'

/** The name of the dataset; where the library has others, a button with a menu that leads to them. */
export function DatasetSwitch() {
  const { t } = useTranslation('shell')
  const { dataset } = useVocabulary()
  const { data } = useLibrary()
  if (!dataset || !data || data.datasets.length + data.omitted < 2) return <DatasetName />
  return (
    <MenuTrigger>
      <Button className={styles.switch ?? ''}>
        <span className="hidden">{t('dataset')} </span>
        <LabelText label={dataset.title} className={styles.title} />
        <Icon name="library" />
        <Icon name="down" size={12} />
      </Button>
      <DatasetMenu placement="bottom start" />
    </MenuTrigger>
  )
}
