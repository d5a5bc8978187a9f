/** What was typed into the search before it was there, and whether the reader is in it. */
export const typedEarly = { text: '', focused: false }
