import type { Answers } from '../clinical/answers'
import { sayMoment } from '../clinical/dates'
import { read } from '../clinical/reading'
import type { Assessment } from '../guidance/assessment'
import { clause, keeps, type NoteClause } from './note/clause'
import { clashClauses, leadClauses, openClauses, verdictClauses, weighedClauses } from './note/conclusions'
import { diagnosisClauses, personClauses, safetyClauses } from './note/person'
import { trialClauses } from './note/trials'

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
    clause('foot', keeps.always, 'Rules-based guidance; the clinician decides'),
  ]
}
