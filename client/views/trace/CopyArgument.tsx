import '../../i18n/areas/argument.ts'
import { useState } from 'react'
import { MenuTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Argument } from '../../../contracts/argument.ts'
import { argumentHtml } from '../../../contracts/argumentHtml.ts'
import { argumentMarkdown } from '../../../contracts/argumentMarkdown.ts'
import { argumentRtf } from '../../../contracts/argumentRtf.ts'
import { argumentText } from '../../../contracts/argumentText.ts'
import type { ClaimConditions } from '../../../contracts/claimPasses.ts'
import type { Path } from '../../../contracts/path.ts'
import { publicOrigin } from '../../base.ts'
import { useBareAddress } from '../../state/history/addressBar.ts'
import { useLang } from '../../text/LabelText.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PopUpItem, PopUpMenu } from '../../ui/PopUpMenu.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { WordButton } from '../../ui/WordButton.tsx'
import { argumentFor } from './argumentFor.ts'
import styles from './CopyArgument.module.css'
import { copyRich } from './copyRich.ts'

/** The files that an argument can be saved as. */
const FILES = {
  rtf: { ending: 'rtf', type: 'application/rtf', write: argumentRtf },
  markdown: { ending: 'md', type: 'text/markdown', write: argumentMarkdown },
  html: { ending: 'html', type: 'text/html', write: (argument: Argument) => argumentHtml(argument, { whole: true }) },
  json: {
    ending: 'json',
    type: 'application/json',
    write: (argument: Argument) => `${JSON.stringify(argument, null, 2)}\n`,
  },
} as const

/**
 * Copies a path as a paragraph with footnotes that a word processor takes for its own, or saves it as a file.
 * `conditions` are those of the question, apart from polarity; claims that fail them are not used.
 */
export function CopyArgument({ path, conditions = {} }: { path: Path; conditions?: ClaimConditions }) {
  const { t } = useTranslation('argument')
  const lang = useLang()
  const address = useBareAddress()
  const [said, setSaid] = useState<'copied' | 'refused' | 'unmade'>()
  const make = () =>
    argumentFor(path, conditions, lang, {
      origin: publicOrigin(),
      address,
    })
  const copy = async () => {
    const made = make()
    try {
      await copyRich(made.then((argument) => ({ html: argumentHtml(argument), text: argumentText(argument) })))
      setSaid('copied')
    } catch {
      // Tell a refusal of the browser from an argument that could not be made.
      await made.then(
        () => setSaid('refused'),
        () => setSaid('unmade'),
      )
    }
  }
  const save = async ({ ending, type, write }: (typeof FILES)[keyof typeof FILES]) => {
    const ends = [path.entities[0], path.entities.at(-1)].map((card) => card?.id).join('-')
    try {
      const argument = await make()
      saveFile(`${ends}.${argument.lang}.${ending}`, type, write(argument))
      setSaid(undefined)
    } catch {
      setSaid('unmade')
    }
  }
  return (
    <div className={styles.actions}>
      <span role="status" className={styles.said}>
        {said && t(said)}
      </span>
      <WordButton onPress={() => void copy()}>
        <Icon name="copy" />
        {t('copy')}
      </WordButton>
      <MenuTrigger>
        <WordButton>
          {t('download')}
          <Icon name="down" />
        </WordButton>
        <PopUpMenu>
          {(['rtf', 'markdown', 'html', 'json'] as const).map((form) => (
            <PopUpItem key={form} onAction={() => void save(FILES[form])}>
              {t(`file.${form}`)}
            </PopUpItem>
          ))}
        </PopUpMenu>
      </MenuTrigger>
    </div>
  )
}
