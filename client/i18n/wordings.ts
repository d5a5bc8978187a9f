import { actions as enActions } from './en/actions.ts'
import { acts as enActs } from './en/acts.ts'
import { argument as enArgument } from './en/argument.ts'
import { conditions as enConditions } from './en/conditions.ts'
import { dataChange as enDataChange } from './en/dataChange.ts'
import { disagreements as enDisagreements } from './en/disagreements.ts'
import { edit as enEdit } from './en/edit.ts'
import { expand as enExpand } from './en/expand.ts'
import { explore as enExplore } from './en/explore.ts'
import { exportWords as enExport } from './en/export.ts'
import { library as enLibrary } from './en/library.ts'
import { menus as enMenus } from './en/menus.ts'
import { panel as enPanel } from './en/panel.ts'
import { print as enPrint } from './en/print.ts'
import { quote as enQuote } from './en/quote.ts'
import { read as enRead } from './en/read.ts'
import { record as enRecord } from './en/record.ts'
import { savedViews as enSavedViews } from './en/savedViews.ts'
import { search as enSearch } from './en/search.ts'
import { shell as enShell } from './en/shell.ts'
import { story as enStory } from './en/story.ts'
import { tables as enTables } from './en/tables.ts'
import { texts as enTexts } from './en/texts.ts'
import { textView as enTextView } from './en/textView.ts'
import { trace as enTrace } from './en/trace.ts'
import { actions } from './tr/actions.ts'
import { acts } from './tr/acts.ts'
import { argument } from './tr/argument.ts'
import { conditions } from './tr/conditions.ts'
import { dataChange } from './tr/dataChange.ts'
import { disagreements } from './tr/disagreements.ts'
import { edit } from './tr/edit.ts'
import { expand } from './tr/expand.ts'
import { explore } from './tr/explore.ts'
import { exportWords } from './tr/export.ts'
import { library } from './tr/library.ts'
import { menus } from './tr/menus.ts'
import { panel } from './tr/panel.ts'
import { print } from './tr/print.ts'
import { quote } from './tr/quote.ts'
import { read } from './tr/read.ts'
import { record } from './tr/record.ts'
import { savedViews } from './tr/savedViews.ts'
import { search } from './tr/search.ts'
import { shell } from './tr/shell.ts'
import { story } from './tr/story.ts'
import { tables } from './tr/tables.ts'
import { texts } from './tr/texts.ts'
import { textView } from './tr/textView.ts'
import { trace } from './tr/trace.ts'

/** All words of the interface by language and area, for types and tests. Pages load them by `start` and `areas/`. */
export const WORDINGS = {
  tr: {
    acts,
    dataChange,
    disagreements,
    shell,
    search,
    library,
    edit,
    panel,
    print,
    quote,
    read,
    record,
    trace,
    story,
    explore,
    argument,
    actions,
    expand,
    menus,
    conditions,
    export: exportWords,
    savedViews,
    tables,
    textView,
    texts,
  },
  en: {
    acts: enActs,
    dataChange: enDataChange,
    disagreements: enDisagreements,
    shell: enShell,
    search: enSearch,
    library: enLibrary,
    edit: enEdit,
    panel: enPanel,
    print: enPrint,
    quote: enQuote,
    read: enRead,
    record: enRecord,
    trace: enTrace,
    story: enStory,
    explore: enExplore,
    argument: enArgument,
    actions: enActions,
    expand: enExpand,
    menus: enMenus,
    conditions: enConditions,
    export: enExport,
    savedViews: enSavedViews,
    tables: enTables,
    textView: enTextView,
    texts: enTexts,
  },
} as const

/** The areas and keys that `useTranslation` knows. */
export type Wordings = (typeof WORDINGS)['tr']
