import { POST } from '@/app/api/guidance/route'
import { draw, faultIn } from '@/bench/fuzz/bodies'
import { chanceFrom } from '@/bench/fuzz/chance'

describe('whatever is sent to POST /api/guidance', () => {
  const statuses = new Set<number>()

  test('is answered or refused by field, never with a fault of ours', async () => {
    const chance = chanceFrom(20261125)
    const faults: string[] = []
    for (let sent = 0; sent < 500; sent += 1) {
      const { kind, headers, body } = draw(chance)
      const response = await POST(new Request('http://127.0.0.1/api/guidance', { method: 'POST', headers, body }))
      statuses.add(response.status)
      const fault = faultIn(kind, response.status, response.headers.get('content-type') ?? '', await response.text())
      if (fault !== undefined) faults.push(`request ${sent}, ${kind}: ${fault}`)
    }
    expect(faults).toEqual([])
  }, 60_000)

  test('reaches every kind of answer', () => {
    expect([...statuses].sort()).toEqual([200, 400, 413, 415, 422])
  })
})
