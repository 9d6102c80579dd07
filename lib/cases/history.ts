import type { Actor } from '../accounts/person'
import { sections, items, itemIds, type ItemId } from '../clinical/items'
import type { Section } from '../clinical/item'
import { options } from '../clinical/rule'
import { optionNames } from '../guidance/names'
import { sayResponse } from './differ'
import { outputs, type CaseEvent, type Changes } from './event'
import { sayPrior } from './prior-authorization'

/** One event in a sentence; `words` are somebody's own, to be shown as they are. */
export type HistoryLine = { readonly number: number; readonly at: string; readonly by: string; readonly says: string; readonly words?: string }

const sectionWords: Readonly<Record<Section, string>> = {
  safety: 'safety',
  diagnosis: 'diagnosis',
  treatments: 'treatments',
  medical: 'medical safety',
  medicines: 'medicines and substances',
  practical: 'practical questions',
}

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`)

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

/** "3 questions in safety and 1 question in diagnosis". */
function bySection(ids: readonly ItemId[]): string {
  const counts = (Object.keys(sections) as Section[]).map((section) => [section, ids.filter((id) => items[id].section === section).length] as const)
  return listed(counts.filter(([, count]) => count > 0).map(([section, count]) => `${questions(count)} in ${sectionWords[section]}`))
}

function sayChanges(changes: Changes): string {
  const changed = itemIds.filter((id) => changes[id] !== undefined)
  // When the safety questions were asked is noted by itself: it is no answer anybody gave.
  const told = changed.length > 1 ? changed.filter((id) => id !== 'safetyAskedAt') : changed
  const cleared = told.filter((id) => changes[id] === null)
  const given = told.filter((id) => changes[id] !== null)
  const parts = [...(given.length > 0 ? [`answered ${bySection(given)}`] : []), ...(cleared.length > 0 ? [`took back ${bySection(cleared)}`] : [])]
  return listed(parts)
}

const names = (people: readonly Actor[]): string => listed(people.map(({ name }) => name))

function say(event: CaseEvent): string {
  switch (event.kind) {
    case 'created': {
      const given = Object.keys(event.answers).length
      return given === 0 ? 'began the case' : `began the case with ${questions(given)} answered`
    }
    case 'answered':
      return sayChanges(event.changes)
    case 'renamed':
      return 'gave the case another label'
    case 'shared':
      return `shared the case with ${event.with.name}, to ${event.sharing === 'write' ? 'read and write' : 'read'}`
    case 'unshared':
      return `stopped sharing the case with ${event.with.name}`
    case 'assigned':
      return event.to === null ? 'handed the case to nobody in particular' : `handed the case to ${event.to.name}`
    case 'archived':
      return 'archived the case'
    case 'restored':
      return 'restored the case'
    case 'signed': {
      const stands = options.map((option) => `${optionNames[option]}: ${sayResponse(event.responses[option])}`).join('; ')
      const asks = event.asks.length === 0 ? '' : ` and asked ${names(event.asks)} to sign beside`
      return `signed${asks}. ${stands}`
    }
    case 'co-signed':
      return 'signed beside the record'
    case 'returned':
      return 'returned the record to be worked on'
    case 'addendum':
      return 'added an addendum'
    case 'reopened':
      return `opened version ${event.version + 1}`
    case 'prior-authorization':
      return `noted prior authorization: ${sayPrior(event.to)}`
    case 'review-due':
      return event.to === null ? 'took out the review date' : `set the review for ${event.to}`
    case 'printed':
      return `printed the ${outputs[event.what]}`
    case 'exported':
      return `exported the ${outputs[event.what]} as ${event.format}`
  }
}

function wordsOf(event: CaseEvent): string | undefined {
  switch (event.kind) {
    case 'co-signed':
    case 'returned':
      return event.line
    case 'addendum':
      return event.text
    case 'created':
    case 'answered':
    case 'renamed':
    case 'shared':
    case 'unshared':
    case 'assigned':
    case 'archived':
    case 'restored':
    case 'signed':
    case 'reopened':
    case 'prior-authorization':
    case 'review-due':
    case 'printed':
    case 'exported':
      return undefined
  }
}

/** What happened to a case, in sentences, the latest last. */
export function history(events: readonly CaseEvent[]): readonly HistoryLine[] {
  return events.map((event) => {
    const words = wordsOf(event)
    return { number: event.number, at: event.at, by: event.by.name, says: `${event.by.name} ${say(event)}.`, ...(words !== undefined && { words }) }
  })
}
