import * as discovery from '@/app/api/cds-services/route'
import * as service from '@/app/api/cds-services/[id]/route'
import * as feedback from '@/app/api/cds-services/[id]/feedback/route'
import { outcomeOf, send } from '../../support/hooks/system'

test('where no clinical system is set up every address of hooks answers 404, and nothing is let for pages of others', async () => {
  delete process.env.HOOKS_CLIENTS
  process.env.PUBLIC_ORIGIN = 'https://consult.example'
  const asked = [
    await send(discovery.GET, 'GET', '/api/cds-services', { token: 'a.b.c' }),
    await send(service.POST, 'POST', '/api/cds-services/treatment-resistance', { body: {}, headers: { origin: 'https://ehr.example' } }),
    await send(feedback.POST, 'POST', '/api/cds-services/treatment-resistance/feedback', { body: {} }),
  ]
  for (const response of asked) {
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([404, null])
    expect(await outcomeOf(response)).toEqual(['There is no service here by that name.'])
  }
})
