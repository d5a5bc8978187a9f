import { useEffect } from 'react'
import { useLatest } from '../useLatest.ts'
import { type ActionName, presses } from './shortcuts.ts'

/** An action as it can be done here and now. */
export interface Command {
  act: () => void
  /** It cannot be done now: its key does nothing and the palette leaves it out. */
  off?: boolean
  /** Words that say more than the table's: which language, which theme. */
  words?: string
}

/** Commands that a part of the page offers. */
export type Commands = { [name in ActionName]?: Command | undefined }

const offered: (() => Commands)[] = []

/** Offers actions for as long as the part of the page is there: their keys work, and the palette lists them. */
export function useCommands(offers: Commands): void {
  const latest = useLatest(() => offers)
  useEffect(() => {
    offered.push(latest)
    return () => void offered.splice(offered.indexOf(latest), 1)
  }, [latest])
}

/** All commands that are available now; of several with one name, the last offered. */
export function availableCommands(): Map<ActionName, Command> {
  const all = offered.flatMap((latest) => Object.entries(latest()) as [ActionName, Command | undefined][])
  return new Map(all.filter((entry): entry is [ActionName, Command] => entry[1] !== undefined && !entry[1].off))
}

/** Does an action, if it is offered. */
export function perform(name: ActionName): void {
  availableCommands().get(name)?.act()
}

/** Binds the keys of all offered commands, outside of fields and pop-ups; the palette opens from there too. */
export function useKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const name = [...availableCommands().keys()].find((one) => presses(event, one))
      if (!name || (name !== 'palette' && (isTyped(event) ? busy : inPopUp)(event.target))) return
      event.preventDefault()
      perform(name)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** True if a key belongs to the field or pop-up that has the focus. */
export function busy(target: EventTarget | null): boolean {
  return within(target, 'input, textarea, select, [contenteditable]') || inPopUp(target)
}

function inPopUp(target: EventTarget | null): boolean {
  return within(target, '[role=listbox], [role=menu], [role=dialog]')
}

// Function keys mean nothing to a field.
function isTyped({ key }: KeyboardEvent): boolean {
  return !/^F\d/.test(key)
}

function within(target: EventTarget | null, selector: string): boolean {
  return target instanceof HTMLElement && target.closest(selector) !== null
}
