/** Text typed into the plain field before the search has loaded, and whether the field has the focus. */
export const pendingSearch = { text: '', focused: false }
