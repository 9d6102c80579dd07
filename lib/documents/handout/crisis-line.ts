import type { Plain } from './plain'

export const crisisLine: Plain = { says: 'If you think of ending your life, call or text 988 in the US, at any hour. In danger now, call 911.', from: ['crisis-988'] }
