import type { ReactNode } from 'react'
import { onDemand } from '../../page/onDemand.tsx'
import { AtFoot } from './plate/PlateStates.tsx'
import styles from './textView/TextState.module.css'

// Parts that the first picture does without: fetched after it, or when first shown.

/** The evidence of the selection. */
export const Evidence = onDemand(() => import('./selection/Evidence.tsx').then(({ Evidence }) => Evidence))

/** Walking the legend by the arrows; it comes with what is fetched when the page is idle, never by itself. */
export const LegendKeys = onDemand(() => import('./legend/LegendKeys.ts').then(({ LegendKeys }) => LegendKeys), {
  meanwhile: () => null,
})

/** A claim of the picture, while nothing is chosen on a narrow page. */
export const RestingClaim = onDemand(
  () => import('./selection/RestingClaim.tsx').then(({ RestingClaim }) => RestingClaim),
  { quiet: true },
)

/** The plate as text. */
export const TextView = onDemand(() => import('./textView/TextView.tsx').then(({ TextView }) => TextView), {
  around: TextState,
})

/** How an entity can be expanded, beside it. */
export const PlateMenu = onDemand(() => import('./expand/PlateMenu.tsx').then(({ PlateMenu }) => PlateMenu), {
  around: AtFoot,
})

/** The menu of a line or of empty paper. */
export const SpotMenu = onDemand(() => import('./menus/SpotMenu.tsx').then(({ SpotMenu }) => SpotMenu), {
  around: AtFoot,
})

/** Takes a name that is pasted. */
export const PastedName = onDemand(() => import('./menus/PastedName.ts').then(({ PastedName }) => PastedName), {
  quiet: true,
})

/** The notice of a double click. */
export const BroughtNotice = onDemand(
  () => import('./expand/BroughtNotice.tsx').then(({ BroughtNotice }) => BroughtNotice),
  { quiet: true },
)

/** The notices of an export, and where a file is dropped. */
export const ExportNotices = onDemand(
  () => import('./export/ExportNotices.tsx').then(({ ExportNotices }) => ExportNotices),
  { quiet: true },
)

/** The offer to group what is too much to read. */
export const CrowdNotice = onDemand(() => import('./plate/CrowdNotice.tsx').then(({ CrowdNotice }) => CrowdNotice), {
  quiet: true,
})

/** The plate without anything on it. */
export const EmptyPlate = onDemand(() => import('./plate/EmptyPlate.tsx').then(({ EmptyPlate }) => EmptyPlate), {
  quiet: true,
})

/** The notice that the dataset was replaced. */
export const DataChange = onDemand(() => import('../../shell/DataChange.tsx').then(({ DataChange }) => DataChange), {
  quiet: true,
})

/** The notice of paths that were traced in the picture. */
export const TracedNotice = onDemand(
  () => import('./selection/TracedNotice.tsx').then(({ TracedNotice }) => TracedNotice),
  { quiet: true },
)

/** The wording of the relation under the pointer. */
export const RelationNote = onDemand(
  () => import('./selection/RelationNote.tsx').then(({ RelationNote }) => RelationNote),
  {
    quiet: true,
  },
)

/** The plate as it is printed. */
export const PrintedExplore = onDemand(
  () => import('./print/PrintedExplore.tsx').then(({ PrintedExplore }) => PrintedExplore),
  { quiet: true },
)

/** Keeps the focus where the reader works. */
export const KeptFocus = onDemand(() => import('./plate/KeptFocus.ts').then(({ KeptFocus }) => KeptFocus), {
  quiet: true,
})

// The place of the text view.
function TextState({ children }: { children: ReactNode }) {
  return <div className={styles.state}>{children}</div>
}
