import type { Argument } from '../../../contracts/argument.ts'
import type { Path, Step } from '../../../contracts/path.ts'
import { LabelText, useLang } from '../../text/LabelText.tsx'
import { PredicateLabel } from '../../text/PredicateLabel.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { LineSample } from '../../ui/LineSample.tsx'
import styles from './PrintedPaths.module.css'
import { stepLines } from './stepLines.ts'

/** The letter of a printed path: A, B … Z, AA, AB … */
export function letterOf(at: number): string {
  return (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))
}

/** Paths as strips: entities with the numbered lines between them, which go on in a further row. */
export function PrintedPaths({
  paths,
  numberOf,
}: {
  paths: readonly Path[]
  numberOf: (lines: readonly string[]) => string
}) {
  return (
    <ol className={styles.paths}>
      {paths.map((path, at) => (
        <li key={path.entities.map(({ id }) => id).join(' ')} className={styles.path}>
          <b className={styles.letter}>{letterOf(at)}</b>
          <ol className={styles.strip}>
            {path.entities.map((card, place) => {
              const step = path.steps[place]
              return (
                <li key={card.id} className={styles.piece}>
                  <span className={styles.entity}>
                    <KindMark kind={card.kind} size={12} />
                    <LabelText label={card.labels} name />
                  </span>
                  {step && <PrintedStep step={step} numberOf={numberOf} />}
                </li>
              )
            })}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function PrintedStep({ step, numberOf }: { step: Step; numberOf: (lines: readonly string[]) => string }) {
  const { symmetric, works } = useVocabulary()
  return (
    <span className={styles.step}>
      {stepLines(step, symmetric).map((line) => (
        <span key={line.id} className={styles.line}>
          <span className={styles.words}>
            <b className={styles.number}>{numberOf(line.relations.map(({ id }) => `${id}~${line.polarity}`))}</b>{' '}
            {line.relations.map(({ id, predicate }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <PredicateLabel predicate={predicate} polarity={line.polarity} inferred={line.inferred} />
              </span>
            ))}
          </span>
          <LineSample {...line} sources={works(line.sources)} width={64} />
        </span>
      ))}
    </span>
  )
}

/** Paths as paragraphs, each sentence with the number of the line that it tells. */
export function PrintedArguments({
  told,
  numberOf,
}: {
  told: readonly Argument[]
  numberOf: (claim: string) => string
}) {
  const lang = useLang()
  return (
    <div className={styles.arguments}>
      {told.map((argument, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a print is made once
        <p key={at} className={styles.argument} lang={argument.lang === lang ? undefined : argument.lang}>
          <b className={styles.letter}>{letterOf(at)}</b>
          <span>
            {argument.sentences.map(({ text, note, setting }) => (
              <span key={note}>
                {text}
                <sup className={styles.sup}>{numberOf(argument.notes[note - 1]?.claim ?? '')}</sup>{' '}
                {setting && <i>{setting} </i>}
              </span>
            ))}
          </span>
        </p>
      ))}
    </div>
  )
}
