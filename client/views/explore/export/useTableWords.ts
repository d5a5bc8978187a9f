import { useTranslation } from 'react-i18next'
import type { Modality, Polarity } from '../../../../contracts/modality.ts'
import { useLang } from '../../../text/Said.tsx'
import type { TableWords } from './plateTables.ts'

/** The words of the tables in the language of the interface. */
export function useTableWords(): TableWords {
  const { t } = useTranslation(['take', 'panel', 'explore'])
  return {
    lang: useLang(),
    column: (name) => t(`take:column.${name}`),
    modality: (is) => t(`panel:modality.${is as Modality}`),
    polarity: (is) => t(`panel:polarity.${is as Polarity}`),
    explicit: (is) => t(`explore:legend.explicit.${is ? 'explicit' : 'inferred'}`),
    yes: t('take:yes'),
    no: t('take:no'),
    files: {
      entities: t('take:files.entities'),
      relations: t('take:files.relations'),
      card: t('take:files.card'),
    },
  }
}
