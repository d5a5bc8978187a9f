import '../../../i18n/areas/tables.ts'
import type { i18n } from 'i18next'
import type { Modality, Polarity } from '../../../../contracts/modality.ts'
import type { TableWords } from './csvTables.ts'

/** The words of the tables in the language of the interface. */
export function tableWords(i18n: i18n): TableWords {
  const { language } = i18n
  const t = i18n.getFixedT(language, ['tables', 'panel', 'explore'])
  return {
    lang: language,
    column: (name) => t(`column.${name}`),
    modality: (is) => t(`panel:modality.${is as Modality}`),
    polarity: (is) => t(`panel:polarity.${is as Polarity}`),
    explicit: (is) => t(`explore:legend.explicit.${is ? 'explicit' : 'inferred'}`),
    yes: t('yes'),
    no: t('no'),
    files: { entities: t('files.entities'), relations: t('files.relations'), card: t('files.card') },
  }
}
