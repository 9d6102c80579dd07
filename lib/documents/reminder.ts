import type { Assessment, Statement } from '../guidance/assessment'

/** The rule whose words remind of it. */
const REMINDER = 'always/not-for-emergencies'

/** That neither drug is for emergencies or shown to prevent suicide, as the guidance says it of this person. */
export const reminderIn = ({ said }: Pick<Assessment, 'said'>): Statement | undefined => said.find(({ rules }) => rules.includes(REMINDER))
