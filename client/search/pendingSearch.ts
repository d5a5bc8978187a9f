/** What was typed into the search before it was there, and whether the reader is in it. */
export const pendingSearch = { text: '', focused: false }
