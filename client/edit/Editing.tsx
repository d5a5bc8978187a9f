import { useState } from 'react'
import { useCommands } from '../commands/commands.ts'
import { DialogOver } from '../ui/DialogOver.tsx'
import { RenameDataset } from './RenameDataset.tsx'
import { useDataWatch } from './useDataWatch.ts'
import { useFollowedEdits } from './useEditState.ts'

/** The part of every page that follows what others write, and renames the dataset where that may be written. */
export function Editing() {
  useDataWatch()
  const state = useFollowedEdits()
  const [open, setOpen] = useState(false)
  useCommands({ renameDataset: { act: () => setOpen(true), off: !state?.on } })
  return (
    <DialogOver open={open} onOpen={setOpen}>
      <RenameDataset onClose={() => setOpen(false)} />
    </DialogOver>
  )
}
