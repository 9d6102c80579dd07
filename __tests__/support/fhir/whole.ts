import { questionnaire } from '@/lib/interop/questionnaire'
import type { QuestionnaireItem } from '@/lib/interop/fhir/questionnaire'

type Bag = Readonly<Record<string, unknown>>
type Item = { readonly linkId: string; readonly answer?: readonly Bag[]; readonly item?: readonly Item[] }

const bags = (value: unknown): readonly Bag[] => {
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value) ? value.flatMap(bags) : [value as Bag, ...Object.values(value).flatMap(bags)]
}
const textsAt = (value: unknown, key: string): readonly string[] => bags(value).flatMap((bag) => (typeof bag[key] === 'string' ? [bag[key]] : []))

/** What of XHTML a narrative is written in here. */
const allowed = /^(?:div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"|ul|li)$/

/** What is wrong with XHTML: a tag that is not closed in order, one that is not written here, or a sign that has to be written out. */
function narrativeFaults(div: string): readonly string[] {
  const open: string[] = []
  const faults: string[] = []
  for (const [tag] of div.matchAll(/<[^>]*>/g)) {
    const closes = tag.startsWith('</')
    const name = tag.slice(closes ? 2 : 1, -1)
    if (!closes && !allowed.test(name)) faults.push(`holds ${tag}`)
    if (!closes) open.push(name.split(' ')[0] ?? '')
    else if (open.pop() !== name) faults.push(`closes ${name} out of order`)
  }
  const words = div.replaceAll(/<[^>]*>/g, '')
  if (/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.test(words)) faults.push('holds a sign that is not written out')
  return [...faults, ...(open.length > 0 ? [`leaves ${open.join()} open`] : [])]
}

const asks = new Map<string, QuestionnaireItem>()
const keep = (items: readonly QuestionnaireItem[]): void => items.forEach((item) => (asks.set(item.linkId, item), keep(item.item ?? [])))
keep(questionnaire.item)

const kinds: Readonly<Record<string, readonly string[]>> = { boolean: ['valueBoolean'], decimal: ['valueDecimal'], date: ['valueDate'], dateTime: ['valueDateTime'], string: ['valueString'], choice: ['valueCoding'], 'open-choice': ['valueCoding', 'valueString'] }

/** What of a response its questionnaire does not ask or offer. */
function responseFaults(items: readonly Item[] = []): readonly string[] {
  return items.flatMap(({ linkId, answer = [], item }) => {
    const ask = asks.get(linkId)
    if (ask === undefined) return [`${linkId} is not asked`]
    const offered = new Set(ask.answerOption?.map(({ valueCoding: { system, code } }) => `${system} ${code}`))
    const wrong = answer.flatMap((value) =>
      Object.entries(value).flatMap(([kind, one]) => {
        if (kinds[ask.type]?.includes(kind) !== true) return [`${linkId} has a ${kind}`]
        const { system, code } = one as { system?: string; code?: string }
        return kind === 'valueCoding' && !offered.has(`${system} ${code}`) ? [`${linkId} does not offer ${code}`] : []
      }),
    )
    const several = answer.length > 1 && ask.repeats !== true ? [`${linkId} has several answers`] : []
    return [...wrong, ...several, ...responseFaults(item)]
  })
}

/** What of a document no validator of single resources sees: references that lead nowhere, parts nobody refers to, narratives, and answers beside the questions. */
export function wholeFaults(document: Bag): readonly string[] {
  const entries = (document.entry ?? []) as readonly { readonly fullUrl: string; readonly resource: Bag }[]
  const urls = entries.map(({ fullUrl }) => fullUrl)
  const referred = textsAt(entries, 'reference')
  const told = entries.filter(({ fullUrl, resource }) => !referred.includes(fullUrl) && !['Composition', 'Provenance', 'DocumentReference', 'AuditEvent'].includes(String(resource.resourceType)))
  return [
    ...(new Set(urls).size === urls.length ? [] : ['an id is there twice']),
    ...entries.filter(({ fullUrl, resource }) => fullUrl !== `urn:uuid:${String(resource.id)}`).map(({ fullUrl }) => `${fullUrl} is not the id within`),
    ...referred.filter((one) => !urls.includes(one)).map((one) => `${one} leads nowhere`),
    ...told.map(({ resource }) => `nothing refers to ${String(resource.resourceType)}`),
    ...textsAt(document, 'div').flatMap(narrativeFaults),
    ...entries.flatMap(({ resource }) => (resource.resourceType === 'QuestionnaireResponse' ? responseFaults(resource.item as readonly Item[] | undefined) : [])),
  ]
}
