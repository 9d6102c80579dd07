import { answering, forAnyone } from '@/lib/server/route'

/** Whether the server runs at all; it asks nothing of the database. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({ GET: forAnyone({ rate: 'none', act: () => Promise.resolve({ value: { live: true } }) }) })
