import { checkClaims } from './checks/claims.ts'
import { checkCoverage } from './checks/coverage.ts'
import { checkDates } from './checks/dates.ts'
import { checkEntities } from './checks/entities.ts'
import { checkEvidence } from './checks/evidence.ts'
import { checkIds } from './checks/ids.ts'
import { checkLabels } from './checks/labels.ts'
import { checkQuestions } from './checks/questions.ts'
import { checkRedirects } from './checks/redirects.ts'
import { checkSegments } from './checks/segments.ts'
import { checkSources } from './checks/sources.ts'
import { checkSpans } from './checks/spans.ts'
import { checkStories } from './checks/stories.ts'
import { subjectOf } from './checks/subject.ts'
import { checkTexts } from './checks/texts.ts'
import { checkUses } from './checks/uses.ts'
import { checkViews } from './checks/views.ts'
import { checkVocabulary } from './checks/vocabulary.ts'
import type { DatasetError } from './errors.ts'
import type { Reading } from './folderContents.ts'
import type { Progress } from './progress.ts'

const CHECKS = [
  checkIds,
  checkLabels,
  checkTexts,
  checkVocabulary,
  checkSources,
  checkSegments,
  checkEntities,
  checkClaims,
  checkEvidence,
  checkSpans,
  checkDates,
  checkUses,
  checkStories,
  checkViews,
  checkCoverage,
  checkRedirects,
  checkQuestions,
]

/** Checks the records by every rule that goes beyond the form of one record; gives every error. */
export function check(reading: Reading, progress?: Progress): DatasetError[] {
  const errors: DatasetError[] = []
  const subject = subjectOf(reading, errors, progress)
  for (const [done, one] of CHECKS.entries()) {
    progress?.('checking', done, CHECKS.length)
    one(subject)
  }
  return errors
}
