/** Words for the one who intends or reports a claim, by the act that the text names. */
export const acts = {
  wants: 'isteyen',
  promises: 'vaat eden',
  decides: 'karar veren',
  plans: 'planlayan',
  tries: 'girişimde bulunan',
  announces: 'bildiren',
  demands: 'talep eden',
  threatens: 'tehdit eden',
  says: 'söyleyen',
  claims: 'ileri süren',
  expects: 'bekleyen',
} as const
