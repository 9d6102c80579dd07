import type { Answers } from '../clinical/answers'
import { sayMoment } from '../clinical/dates'
import { read, type Reading } from '../clinical/reading'
import type { Assessment } from '../guidance/assessment'
import { clause, keeps, type NoteClause } from './note/clause'
import { clashClauses, leadClauses, openClauses, verdictClauses, weighedClauses } from './note/conclusions'
import { diagnosisClauses, personClauses, readingOf, safetyClauses } from './note/person'
import { trialClauses } from './note/trials'
import { reminderIn } from './reminder'

/** That neither drug is an answer to danger, in the few words a short note has room for: said unless suicidal thoughts were asked about and there are none. */
function reminderClauses(assessment: Assessment, reading: Reading): readonly NoteClause[] {
  const { rules } = reminderIn(assessment) ?? {}
  const none = readingOf(reading, 'ideation')?.standing === 'known' && reading.answers.ideation === 'none' && !assessment.safetyFirst
  return none || rules === undefined ? [] : [clause('foot', keeps.always, 'Neither drug is shown to prevent suicide or replaces hospital care', { rules })]
}

/** Everything the note of a consult states, each with the recorded answers or the findings behind it. */
export function noteClauses(assessment: Assessment, answers: Answers): readonly NoteClause[] {
  const reading = read(answers, assessment.asOf)
  return [
    clause('head', keeps.always, `Ketamine Consult, ${sayMoment(assessment.asOf)}`),
    clause('head', keeps.always, assessment.knowledge.version),
    ...personClauses(reading),
    ...leadClauses(assessment),
    ...safetyClauses(reading),
    ...diagnosisClauses(reading),
    ...trialClauses(assessment, answers),
    ...verdictClauses(assessment),
    ...weighedClauses(assessment, reading),
    ...clashClauses(assessment, reading),
    ...openClauses(assessment, answers),
    ...reminderClauses(assessment, reading),
    clause('foot', keeps.always, 'Rules-based guidance; the clinician decides'),
  ]
}
