import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton.tsx'
import { type ActionName, actionOf } from './shortcuts.ts'
import { useKeyNames } from './useKeyNames.ts'

/** A button that is only an icon, for an action of the table: icon, words and key come from there. Size in px. */
export const ActionButton = memo(function ActionButton({
  name,
  size = 16,
  isDisabled = false,
  onPress,
}: {
  name: ActionName
  size?: number
  isDisabled?: boolean
  onPress: () => void
}) {
  const { t } = useTranslation('actions')
  const [keys] = useKeyNames()(name)
  return (
    <IconButton
      icon={actionOf(name).icon ?? 'menu'}
      size={size}
      label={t(`does.${name}`)}
      isDisabled={isDisabled}
      onPress={onPress}
      {...(keys ? { keys: keys.join(' ') } : {})}
    />
  )
})
