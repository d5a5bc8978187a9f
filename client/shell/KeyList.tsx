import { Fragment } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { perform } from '../commands/commands.ts'
import { ACTIONS, type ActionName, actionOf, KEY_GROUPS } from '../commands/shortcuts.ts'
import { useKeyNames } from '../commands/useKeyNames.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { WordButton } from '../ui/WordButton.tsx'
import styles from './KeyList.module.css'

const NAMES = Object.keys(ACTIONS) as ActionName[]

/** The dialog that lists every key by where it works. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('actions')
  return (
    <Dialog className={styles.dialog ?? ''}>
      <div className={styles.head}>
        <Heading slot="title" className={styles.title ?? ''}>
          {t('keys.title')}
        </Heading>
        <IconButton icon="close" label={t('keys.close')} onPress={onClose} />
      </div>
      <div className={styles.groups}>
        {KEY_GROUPS.map((group) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{t(`groups.${group}`)}</h3>
            <dl className={styles.rows}>
              {NAMES.filter((name) => actionOf(name).group === group && actionOf(name).keys).map((name) => (
                <div key={name} className={styles.row} data-action={name}>
                  <dt>{t(`does.${name}`)}</dt>
                  <dd>
                    <Keys name={name} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <WordButton
        look="bordered"
        onPress={() => {
          onClose()
          perform('palette')
        }}
      >
        {t('keys.palette')}
      </WordButton>
    </Dialog>
  )
}

function Keys({ name }: { name: ActionName }) {
  const { t } = useTranslation('actions')
  const names = useKeyNames()(name)
  return names.map((combination, at) => (
    <Fragment key={combination.join('+')}>
      {at > 0 && at === names.length - 1 && <span className={styles.or}> {t('key.or')} </span>}
      <span className={styles.combination}>
        {combination.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
        {at < names.length - 2 && <span className={styles.or}>,</span>}
      </span>{' '}
    </Fragment>
  ))
}
