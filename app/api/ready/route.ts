import { readiness } from '@/lib/server/ready'
import { answering, forAnyone } from '@/lib/server/route'

/** Whether the server can do all of its work: 200, or 503 while the database is away. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({ GET: forAnyone({ rate: 'none', act: readiness }) })
