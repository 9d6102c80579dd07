import type { Coding } from '../fhir/elements'
import { overrideReasons, type OverrideReason } from './reasons'
import { services, type ServiceId } from './offered'

/** One card. It suggests nothing that could be done by a click, and so has no way of choosing. */
export type Card = {
  readonly uuid: string
  readonly summary: string
  readonly detail: string
  readonly indicator: 'info'
  readonly source: { readonly label: string; readonly url: string; readonly topic: Required<Coding> }
  readonly links: readonly [{ readonly label: string; readonly url: string; readonly type: 'absolute' }]
  readonly overrideReasons: readonly OverrideReason[]
}

/** What a card is made with: when, under which id, and the address of this application. */
export type Frame = { readonly at: string; readonly uuid: string; readonly origin: string }

/** A card in its frame. Its link tells nothing of the person: the consult opens blank. */
export function cardOf(service: ServiceId, { uuid, origin }: Frame, summary: string, detail: readonly string[]): Card {
  return {
    uuid,
    summary,
    detail: detail.join('\n\n'),
    indicator: 'info',
    source: { label: 'Ketamine Consult', url: origin, topic: { system: 'urn:ketamine-consult:hooks', code: service, display: services[service].title } },
    links: [{ label: 'Open a blank consult', url: `${origin}/consult`, type: 'absolute' }],
    overrideReasons,
  }
}
