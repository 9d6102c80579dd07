import * as route from '@/app/api/guidance/route'
import * as schemaRoute from '@/app/api/guidance/schema/route'
import { basePerson } from '@/lib/clinical/base-person'
import { caseJsonSchema } from '@/lib/clinical/schema'
import { assess } from '@/lib/guidance/assess'
import { localDate, localMoment } from '@/lib/server/clock'

const address = 'http://127.0.0.1/api/guidance'
const json = { 'Content-Type': 'application/json' }

function post(body: BodyInit | undefined, headers: HeadersInit = json): Promise<Response> {
  return route.POST(new Request(address, { method: 'POST', headers, ...(body === undefined ? {} : { body }) }))
}

type Told = { readonly type: string; readonly title: string; readonly status: number; readonly faults: readonly { readonly field: string; readonly message: string }[] }

async function refusal(response: Response): Promise<Told> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const told = (await response.json()) as Told
  expect(told.status).toBe(response.status)
  expect(told.title).not.toBe('')
  return told
}

describe('POST /api/guidance', () => {
  test('answers with the assessment of the answers, and keeps nothing', async () => {
    const response = await post(JSON.stringify({ answers: basePerson, asOf: '2026-11-25' }))
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(assess(basePerson, '2026-11-25'))))
  })

  test('reads the answers as of now where no day is given', async () => {
    const before = Date.now()
    const { asOf } = (await (await post(JSON.stringify({ answers: {} }))).json()) as { asOf: string }
    expect(Date.parse(asOf)).toBeGreaterThan(before - 2000)
    expect(Date.parse(asOf)).toBeLessThanOrEqual(Date.now())
  })

  test('takes a case with nothing answered', async () => {
    const { options } = (await (await post('{"answers":{}}')).json()) as { options: Record<string, { verdict: string }> }
    expect(Object.values(options).map(({ verdict }) => verdict)).toEqual(['cannot-tell', 'cannot-tell'])
  })

  test('gives an impossible value back as refused, in an assessment', async () => {
    const response = await post(JSON.stringify({ answers: { ...basePerson, age: 300 }, asOf: '2026-11-25' }))
    expect(response.status).toBe(200)
    const { refused } = (await response.json()) as { refused: readonly { item: string }[] }
    expect(refused).toContainEqual(expect.objectContaining({ item: 'age', value: 300 }))
  })

  test('brings the name of a case back', async () => {
    expect(Object.keys((await (await post('{"answers":{},"id":"a-1"}')).json()) as object)[0]).toBe('id')
  })

  test.each<[string, string, string]>([
    ['a string for a number', '{"answers":{"age":"45"}}', 'answers.age'],
    ['a cell of a list', '{"answers":{"trials":[{"drug":"sertraline"},{"drug":"x","weeks":"8"}]}}', 'answers.trials.1.weeks'],
    ['an unknown question', '{"answers":{"shoeSize":42}}', 'answers.shoeSize'],
    ['a day that is none', '{"answers":{},"asOf":"2026-02-30"}', 'asOf'],
    ['bare answers', '{"age":45}', 'age'],
    ['a list', '[]', 'body'],
    ['a number without end', '{"answers":{"age":1e999}}', 'answers.age'],
  ])('refuses %s with 422, naming the field', async (_, body, field) => {
    const response = await post(body)
    expect(response.status).toBe(422)
    expect((await refusal(response)).faults.map((fault) => fault.field)).toContain(field)
  })

  test.each<[string, BodyInit | undefined]>([
    ['nothing', undefined],
    ['half a document', '{"answers":{"age":'],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ['NaN', '{"answers":{"age":NaN}}'],
  ])('refuses %s with 400, naming the body', async (_, body) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect((await refusal(response)).faults.map(({ field }) => field)).toEqual(['body'])
  })

  test.each<[HeadersInit, string]>([
    [{ 'Content-Type': 'text/plain' }, 'content-type'],
    [{ 'Content-Type': 'application/x-www-form-urlencoded' }, 'content-type'],
    [{ 'Content-Type': 'application/json; charset=utf-16' }, 'content-type'],
    [{ ...json, 'Content-Encoding': 'gzip' }, 'content-encoding'],
  ])('refuses %j with 415', async (headers, field) => {
    const response = await post('{"answers":{}}', headers)
    expect(response.status).toBe(415)
    expect((await refusal(response)).faults.map((fault) => fault.field)).toEqual([field])
  })

  test.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json;charset="UTF-8"', 'application/vnd.case+json'])('takes %s', async (type) => {
    expect((await post('{"answers":{}}', { 'Content-Type': type })).status).toBe(200)
  })

  test('takes 256 kB and refuses a byte more with 413', async () => {
    const fit = '{"answers":{}}'.padEnd(256 * 1024)
    expect((await post(fit)).status).toBe(200)
    const response = await post(`${fit} `)
    expect(response.status).toBe(413)
    expect((await refusal(response)).faults).toEqual([{ field: 'body', message: 'at most 256 kB' }])
  })

  test('stops reading a body without end after 8 MB, whatever length it declares', async () => {
    let sent = 0
    let stopped = false
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1
        controller.enqueue(new Uint8Array(64 * 1024).fill(32))
      },
      cancel: () => {
        stopped = true
      },
    })
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: { ...json, 'Content-Length': '2' }, body, duplex: 'half' }
    expect((await route.POST(new Request(address, init))).status).toBe(413)
    expect(stopped).toBe(true)
    expect(sent).toBeLessThan(140)
  })

  test('refuses a body that breaks off with 400', async () => {
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('gone')) })
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: json, body, duplex: 'half' }
    expect((await route.POST(new Request(address, init))).status).toBe(400)
  })
})

describe('other methods', () => {
  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'] as const)('%s is refused with what is answered instead', async (method) => {
    const response = route[method]()
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST, OPTIONS')
    expect((await refusal(response)).faults.map(({ field }) => field)).toEqual(['method'])
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s of the shape is refused too', (method) => {
    const response = schemaRoute[method]()
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  test('OPTIONS says what is answered', () => {
    expect(route.OPTIONS().headers.get('allow')).toBe('POST, OPTIONS')
    expect(schemaRoute.OPTIONS().headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })
})

describe('GET /api/guidance/schema', () => {
  test('gives the shape of a case, which may be kept for a while', async () => {
    const response = schemaRoute.GET()
    expect(response.headers.get('content-type')).toBe('application/schema+json')
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600')
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(caseJsonSchema())))
  })
})

describe('the moment of this machine', () => {
  test('is the same instant, told with the date on its wall', () => {
    for (const at of [new Date(2026, 0, 1, 0, 0, 1), new Date(2026, 6, 31, 23, 59, 59)]) {
      expect(Date.parse(localMoment(at))).toBe(at.getTime())
      expect(localMoment(at).slice(0, 10)).toBe(localDate(at))
    }
    expect(localDate(new Date(2026, 0, 1, 0, 0, 1))).toBe('2026-01-01')
  })
})
