import { useTranslation } from 'react-i18next'
import type { Modality, Polarity } from '../../../../contracts/modality.ts'
import { useLang } from '../../../text/LabelText.tsx'
import type { TableWords } from './csvTables.ts'

/** The words of the tables in the language of the interface. */
export function useTableWords(): TableWords {
  const { t } = useTranslation(['export', 'panel', 'explore'])
  return {
    lang: useLang(),
    column: (name) => t(`export:column.${name}`),
    modality: (is) => t(`panel:modality.${is as Modality}`),
    polarity: (is) => t(`panel:polarity.${is as Polarity}`),
    explicit: (is) => t(`explore:legend.explicit.${is ? 'explicit' : 'inferred'}`),
    yes: t('export:yes'),
    no: t('export:no'),
    files: {
      entities: t('export:files.entities'),
      relations: t('export:files.relations'),
      card: t('export:files.card'),
    },
  }
}
