import type { Ref } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import styles from './WordButton.module.css'

/** A button: `plain` is words with an icon and no box, `bordered` has a border, `primary` is ink, one per screen. */
export function WordButton({
  look = 'plain',
  ...props
}: Omit<ButtonProps, 'className'> & { look?: 'plain' | 'bordered' | 'primary'; ref?: Ref<HTMLButtonElement> }) {
  return <Button {...props} className={styles[look] ?? ''} />
}
