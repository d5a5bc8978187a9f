import { DialogTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { onDemand } from '../page/onDemand.tsx'
import { Icon } from '../ui/Icon.tsx'
import { WordButton } from '../ui/WordButton.tsx'

/** The dialog with the citation, which the first picture does without. */
export const CitationDialog = onDemand(
  () => import('./CitationDialog.tsx').then(({ CitationDialog }) => CitationDialog),
  { quiet: true },
)

/**
 * A button that shows how to cite the open page, ready to be copied: with its public address and the version of the
 * dataset, or with dataset, version and record where there is no such address.
 */
export function Citation() {
  const { t } = useTranslation('shell')
  return (
    <DialogTrigger>
      <WordButton>
        <Icon name="cite" />
        {t('cite.action')}
      </WordButton>
      <CitationDialog below />
    </DialogTrigger>
  )
}
