import { HOME } from '../base.ts'

// One server has one token, whatever dataset it shows.
const KEY = `izlek-edit-token ${HOME.base}`

// Without storage the token lasts as long as the page.
let here: string | undefined

/** The token that the reader gave for this session. */
export function givenToken(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? here
  } catch {
    return here
  }
}

/** Keeps the token until the tab is closed; undefined forgets it. */
export function keepToken(token: string | undefined): void {
  here = token
  try {
    if (token === undefined) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, token)
  } catch {
    // Without storage it lasts as long as the page.
  }
}
