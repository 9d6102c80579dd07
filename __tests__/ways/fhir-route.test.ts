import * as route from '@/app/api/fhir/Questionnaire/route'
import { questionnaire } from '@/lib/interop'

describe('GET /api/fhir/Questionnaire', () => {
  test('answers with the intake, which may be kept for an hour', async () => {
    const response = route.GET()
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'application/fhir+json; charset=utf-8', 'public, max-age=3600'])
    expect(await response.json()).toEqual(questionnaire)
  })

  test('is all that its address answers', () => {
    for (const method of [route.POST, route.PUT, route.PATCH, route.DELETE]) expect(method().status).toBe(405)
    expect(route.OPTIONS().headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })
})
