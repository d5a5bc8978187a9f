import '../i18n/areas/panel.ts'
import { Fragment, memo, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Graph } from '../../contracts/graph.ts'
import { cardsById } from '../text/cardsById.ts'
import { LabelText } from '../text/LabelText.tsx'
import { PredicateLabel } from '../text/PredicateLabel.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { PanelRow } from '../ui/PanelRow.tsx'
import { type ClaimRow, claimRows } from './claimRows.ts'
import type { PanelEvents } from './EntityPanel.tsx'
import { RelationClaims } from './RelationClaims.tsx'
import styles from './RelationRows.module.css'

/** The relations round an entity, one row for those that are read and drawn alike; a row opens the sentences. */
export const RelationRows = memo(function RelationRows({
  id,
  graph,
  relation,
  claim,
  onRelation,
  onEntity,
  onHover,
}: { id: string; graph: Graph; relation: string | undefined; claim: string | undefined } & PanelEvents) {
  const { t } = useTranslation('panel')
  const { symmetric } = useVocabulary()
  const rows = useMemo(
    () => claimRows(id, graph.relations, cardsById(graph.entities), symmetric),
    [id, graph, symmetric],
  )
  const [opened, setOpened] = useState<string>()
  const list = useRef<HTMLUListElement>(null)
  const shown = opened ?? rows.find((row) => row.relations.some((one) => one.relation.id === relation))?.id

  // A relation that was chosen elsewhere opens its row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new relation or entity resets what was open
  useEffect(() => {
    setOpened(undefined)
    if (relation) list.current?.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [relation, id])

  const toggle = (row: ClaimRow) => {
    const only = row.relations.length === 1 ? row.relations[0] : undefined
    if (shown === row.id) {
      setOpened('')
      onRelation?.(undefined)
    } else {
      setOpened(row.id)
      if (only) onRelation?.(only.relation.id)
    }
  }

  return (
    <section aria-label={t('claims_heading')}>
      <ul className={styles.rows} ref={list}>
        {rows.map((row) => (
          <PanelRow
            key={row.id}
            sample={<RowSample row={row} lit={shown === row.id} />}
            label={
              <PredicateLabel
                predicate={row.predicate}
                direction={row.direction}
                polarity={row.polarity}
                inferred={row.inferred}
              />
            }
            names={<Names row={row} />}
            count={row.claims}
            open={shown === row.id}
            onToggle={() => toggle(row)}
            onHover={(over) => onHover?.(over ? row.relations.map((one) => one.relation.id) : undefined)}
          >
            {row.relations.length === 1 ? (
              <RelationClaims
                id={row.relations[0]?.relation.id ?? ''}
                polarity={row.polarity}
                claim={claim}
                onEntity={onEntity}
              />
            ) : (
              <ul className={styles.inner}>
                {row.relations.map(({ relation: one, other, claims }) => (
                  <PanelRow
                    key={one.id}
                    inner
                    sample={<KindMark kind={other.kind} />}
                    names={<LabelText label={other.labels} name />}
                    count={claims}
                    open={relation === one.id}
                    onToggle={() => onRelation?.(relation === one.id ? undefined : one.id)}
                    onHover={(over) => onHover?.(over ? [one.id] : undefined)}
                  >
                    <RelationClaims id={one.id} polarity={row.polarity} claim={claim} onEntity={onEntity} />
                  </PanelRow>
                ))}
              </ul>
            )}
          </PanelRow>
        ))}
      </ul>
    </section>
  )
})

function RowSample({ row, lit }: { row: ClaimRow; lit: boolean }) {
  const { t } = useTranslation('panel')
  const { works, symmetric } = useVocabulary()
  return (
    <>
      <LineSample {...row} symmetric={symmetric(row.predicate)} sources={works(row.sources)} lit={lit} />
      <span className="hidden">
        {row.modality !== 'asserted' && t(`modality.${row.modality}`)}
        {row.polarity === 'negated' && ` ${t('polarity.negated')}`}
      </span>
    </>
  )
}

function Names({ row }: { row: ClaimRow }) {
  return row.relations.map(({ other, relation }, at) => (
    <Fragment key={relation.id}>
      {at > 0 && ', '}
      <span data-relation={relation.id}>
        <LabelText label={other.labels} name />
      </span>
    </Fragment>
  ))
}
