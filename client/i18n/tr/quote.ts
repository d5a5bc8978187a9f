/** Words for what a quoted sentence says of a claim. */
export const quote = {
  label: 'İddianın parçaları cümlede',
  subject: 'özne',
  predicate: 'yüklem',
  object: 'nesne',
  value: 'değer',
}
