/** The wording of one area in another language: the same keys, other texts. */
export type Wording<T> = { [K in keyof T]: T[K] extends string ? string : Wording<T[K]> }
