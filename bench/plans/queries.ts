/** What one question of the application is asked of; values are those of a person and a case picked from the middle. */
export type Asked = { readonly name: string; readonly text: string; readonly values: readonly unknown[] }

type Picked = { readonly personId: string; readonly caseId: string; readonly recordId: string; readonly updatedAt: Date; readonly word: string }

const row = 'id, label, stage, safety_first, held, verdict_esketamine, verdict_racemic, waits_for, due_on, updated_at'
const newest = 'ORDER BY updated_at DESC, id DESC LIMIT 51'

/** Reads: lists by place in the order, search, one case. */
export function reads({ personId, caseId, recordId, updatedAt, word }: Picked): Asked[] {
  const own = `SELECT ${row} FROM case_file WHERE owner_id = $1`
  return [
    { name: 'own cases, first page', text: `${own} ${newest}`, values: [personId] },
    { name: 'own cases, a later page', text: `${own} AND (updated_at, id) < ($2, $3) ${newest}`, values: [personId, updatedAt, caseId] },
    { name: 'own cases of a stage', text: `${own} AND stage = $2 ${newest}`, values: [personId, 'signed'] },
    { name: 'cases shared with me', text: `SELECT ${row}, may FROM case_member JOIN case_file ON id = case_id WHERE person_id = $1 ${newest}`, values: [personId] },
    { name: 'all cases, a later page', text: `SELECT ${row} FROM case_file WHERE (updated_at, id) < ($1, $2) ${newest}`, values: [updatedAt, caseId] },
    { name: 'all cases of a stage', text: `SELECT ${row} FROM case_file WHERE stage = $1 ${newest}`, values: ['archived'] },
    { name: 'what waits for me', text: `${own} AND waits_for = $2 AND due_on <= current_date + 14 ORDER BY due_on, id LIMIT 51`, values: [personId, 'dates'] },
    { name: 'what waits, of everyone', text: `SELECT ${row} FROM case_file WHERE waits_for = $1 ORDER BY due_on, id LIMIT 51`, values: ['review'] },
    { name: 'search in own labels, a rare word', text: `${own} AND search LIKE $2 ${newest}`, values: [personId, `%${word}%`] },
    { name: 'search in own labels, a common word', text: `${own} AND search LIKE $2 ${newest}`, values: [personId, '%north%'] },
    { name: 'search in all labels, a rare word', text: `SELECT ${row} FROM case_file WHERE search LIKE $1 ${newest}`, values: [`%${word}%`] },
    { name: 'search by the start of a label', text: `SELECT ${row} FROM case_file WHERE search LIKE $1 ORDER BY search, id LIMIT 51`, values: [`case ${word}%`] },
    { name: 'one case', text: 'SELECT * FROM case_file WHERE id = $1', values: [caseId] },
    { name: 'the members of a case', text: 'SELECT * FROM case_member WHERE case_id = $1', values: [caseId] },
    { name: 'the story of a case', text: 'SELECT * FROM case_event WHERE case_id = $1 ORDER BY number', values: [caseId] },
    { name: 'the records of a case', text: 'SELECT * FROM record WHERE case_id = $1 ORDER BY version', values: [caseId] },
    { name: 'the addenda of a record', text: 'SELECT * FROM addendum WHERE record_id = $1 ORDER BY at', values: [recordId] },
    { name: 'the audit of a case', text: "SELECT * FROM audit WHERE subject = 'case' AND subject_id = $1 ORDER BY number DESC LIMIT 51", values: [caseId] },
    { name: 'the audit of a person', text: 'SELECT * FROM audit WHERE actor_id = $1 ORDER BY number DESC LIMIT 51', values: [personId] },
    { name: 'the audit of an hour', text: "SELECT * FROM audit WHERE at BETWEEN now() - interval '1 hour' AND now() ORDER BY at LIMIT 51", values: [] },
  ]
}

/** One save, in its transaction. */
export function save({ personId, caseId }: Picked): Asked[] {
  return [
    { name: 'save: the case', text: "UPDATE case_file SET revision = revision + 1, answers = answers || '{\"weight\": 70}', updated_at = now() WHERE id = $1 AND revision = 0", values: [caseId] },
    { name: 'save: its event', text: "INSERT INTO case_event (case_id, number, actor_id, kind) VALUES ($1, 2, $2, 'answered')", values: [caseId, personId] },
    { name: 'save: the audit', text: "INSERT INTO audit (actor_id, action, subject, subject_id, outcome) VALUES ($1, 'case.answered', 'case', $2, 'done')", values: [personId, caseId] },
  ]
}
