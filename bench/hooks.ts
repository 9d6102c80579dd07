/** `npm run bench:hooks`: what a clinical system waits for when it calls, over HTTP on this machine, each call with a token of its own that is checked and used up. */
import { randomUUID } from 'node:crypto'
import { issuer, signerOf, systemsSetting, type Signer } from './hooks/system'
import { pressure, patientId, prefetch } from './hooks/chart'
import { finish } from './finish'
import { quantile } from './quantile'
import { Started } from './served/start'

const WARM = 50
const TIMES = 500
const LIMIT = { p95: 50, p99: 150 }

type Case = { readonly what: string; readonly service: string; readonly body: () => object }

const call = (hook: string, context: object, sent: object) => () => ({ hook, hookInstance: randomUUID(), context: { patientId, userId: 'Practitioner/7', ...context }, prefetch: sent })
const draft = { resourceType: 'MedicationRequest', id: 'd', status: 'draft', intent: 'order', medicationCodeableConcept: { text: 'Spravato 56 mg' } }
const orders = { draftOrders: { resourceType: 'Bundle', entry: [{ resource: draft }] } }

const cases: readonly Case[] = [
  { what: 'chart opened, a card', service: 'treatment-resistance', body: call('patient-view', {}, prefetch(['sertraline', 'venlafaxine'])) },
  { what: 'chart opened, none', service: 'treatment-resistance', body: call('patient-view', {}, prefetch(['metformin'])) },
  { what: '100 diagnoses, 100 orders', service: 'treatment-resistance', body: call('patient-view', {}, prefetch(Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? `sertraline ${at} mg` : `metformin ${at} mg`)).concat('bupropion XL'), 100)) },
  { what: 'esketamine ordered, a card', service: 'ketamine-orders', body: call('order-sign', orders, { ...prefetch(['phenelzine']), bloodPressure: pressure(168, 96) }) },
]

async function measured(url: string, signer: Signer, { what, service, body }: Case): Promise<boolean> {
  const address = `${url}/api/cds-services/${service}`
  const times: number[] = []
  for (let time = 0; time < WARM + TIMES; time += 1) {
    const [token, sent] = [await signer(address), JSON.stringify(body())]
    const began = performance.now()
    const response = await fetch(address, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: sent })
    const told = await response.text()
    if (time >= WARM) times.push(performance.now() - began)
    if (response.status !== 200) throw new Error(`${what}: answered ${response.status}: ${told}`)
  }
  const [half, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share)) as [number, number, number]
  const met = p95 <= LIMIT.p95 && p99 <= LIMIT.p99
  console.log(`${met ? 'met   ' : 'MISSED'}  ${what.padEnd(28)} half within ${half.toFixed(1)} ms, 95 of 100 within ${p95.toFixed(1)} ms (at most ${LIMIT.p95}), 99 of 100 within ${p99.toFixed(1)} ms (at most ${LIMIT.p99})`)
  return met
}

async function run(): Promise<number> {
  const keys = await signerOf()
  process.env.HOOKS_CLIENTS = systemsSetting(keys)
  const started = await Started.begin()
  try {
    await started.untilReady()
    console.log(`${TIMES} calls of each kind, one after the other, signed by ${issuer}`)
    let met = true
    for (const [alg, signer] of Object.entries(keys.signers)) {
      console.log(`\n${alg}`)
      for (const one of cases) met = (await measured(started.url, signer, one)) && met
    }
    return met ? 0 : 1
  } finally {
    await started.end()
  }
}

finish(run())
