import { SHORTEST_PASSWORD } from '@/lib/accounts/password'

export const passwordHint = `At least ${SHORTEST_PASSWORD} characters. A few unrelated words do well; pasting is fine.`
