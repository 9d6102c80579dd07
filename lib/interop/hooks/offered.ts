import type { PrefetchName } from './chart'

export const hooks = ['patient-view', 'order-select', 'order-sign'] as const
export type Hook = (typeof hooks)[number]

/** What a service is called in addresses. */
export const serviceIds = ['treatment-resistance', 'ketamine-orders'] as const
export type ServiceId = (typeof serviceIds)[number]

export const isServiceId = (text: string): text is ServiceId => serviceIds.some((id) => id === text)

/** Searches for what is asked with a call, by what every client understands: a read, an equal token, an order, a number. */
const prefetch = {
  patient: 'Patient/{{context.patientId}}',
  conditions: 'Condition?patient={{context.patientId}}&_count=100',
  medicationRequests: 'MedicationRequest?patient={{context.patientId}}&_sort=-authoredon&_count=100',
  medicationStatements: 'MedicationStatement?patient={{context.patientId}}&_sort=-effective&_count=100',
  bloodPressure: 'Observation?patient={{context.patientId}}&code=http://loinc.org|85354-9&_sort=-date&_count=1',
} as const satisfies Record<PrefetchName, string>

const usageRequirements = 'For health professionals, and not for emergencies. Data are read from what is sent along; no clinical server is asked.'

/** A service, and the hooks that call it. */
type Service = { readonly hooks: readonly Hook[]; readonly title: string; readonly description: string }

export const services = {
  'treatment-resistance': {
    hooks: ['patient-view'],
    title: 'Depression with several antidepressants',
    description: 'One card where a chart lists depression and two or more antidepressants: a consult on esketamine or ketamine can be opened. Else none.',
  },
  'ketamine-orders': {
    hooks: ['order-select', 'order-sign'],
    title: 'Esketamine or ketamine ordered',
    description: 'One card where the chart alone meets a rule on the ordered drug: which, by what, and what is not known. Else none.',
  },
} as const satisfies Record<ServiceId, Service>

export const serves = (id: ServiceId, hook: string): hook is Hook => services[id].hooks.some((one) => one === hook)

/** What is offered, as clients ask for it: a line for each hook of each service. */
export const discovery = {
  services: serviceIds.flatMap((id) => {
    const { hooks: called, title, description } = services[id]
    return called.map((hook) => ({ hook, id, title, description, prefetch, usageRequirements }))
  }),
} as const
