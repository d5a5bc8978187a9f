/** Words for what a quoted sentence says of a claim. */
export const quote = {
  label: 'Cümlede ne, nerede',
  subject: 'özne',
  predicate: 'yüklem',
  object: 'nesne',
  value: 'değer',
}
