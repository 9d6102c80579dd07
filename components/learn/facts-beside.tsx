import { PageLink } from '@/components/page-link'
import { shortOptionNames } from '@/components/words'
import type { Assessment, RouteId } from '@/lib/guidance/assessment'
import { MOST_FACTS } from '@/lib/learn/commitment'
import type { FactCompared, Side } from '@/lib/learn/comparison'
import type { CaseFact, CaseFactId } from '@/lib/learn/facts'
import styles from './learn.module.css'

const stands = {
  missed: 'Weighs, and was not marked',
  also: `Also weighs, beyond the ${MOST_FACTS} marks of a side`,
  extra: 'Marked, and weighs otherwise here',
  same: 'Seen alike',
} as const satisfies Record<FactCompared['stands'], string>
const sideWords = { for: 'for', against: 'against' } as const satisfies Record<Side, string>

const ROUTE = 'route/'

/** Which way a fact speaks, and of which options. */
function saySides({ sides, of }: Pick<FactCompared, 'sides' | 'of'>): string {
  return sides.length === 0 ? 'decided nothing here' : sides.map((side) => `${sideWords[side]}: ${of[side].map((option) => shortOptionNames[option]).join(', ')}`).join('; ')
}

/** How many facts were left out that could have been marked, and how many there are beyond. */
function sayLeftOut(facts: readonly FactCompared[]): string {
  const countOf = (standing: FactCompared['stands']): number => facts.filter((one) => one.stands === standing).length
  const [missed, also] = [countOf('missed'), countOf('also')]
  if (facts.every(({ sides }) => sides.length === 0)) return 'No single fact weighs here.'
  if (missed + also === 0) return 'You marked every fact that weighs.'
  const left = missed === 0 ? 'You left out no fact that you had a mark for.' : `${missed} ${missed === 1 ? 'fact weighs' : 'facts weigh'} that you did not mark.`
  return also === 0 ? left : `${left} ${also} more ${also === 1 ? 'weighs' : 'weigh'} beyond the ${MOST_FACTS} marks of a side.`
}

type Words = { readonly says: ReadonlyMap<CaseFactId, CaseFact>; readonly routes: ReadonlyMap<RouteId, string>; readonly titles: ReadonlyMap<string, string> }

function Because({ rules, words: { routes, titles } }: Pick<FactCompared, 'rules'> & { readonly words: Words }) {
  if (rules.length === 0) return null
  return (
    <ul className={styles.plain}>
      {rules.map((rule) => (
        <li key={rule}>{rule.startsWith(ROUTE) ? (routes.get(rule.slice(ROUTE.length) as RouteId) ?? 'An indication') : <PageLink href={`/rules/${rule}`}>{titles.get(rule) ?? rule}</PageLink>}</li>
      ))}
    </ul>
  )
}

function FactRow({ one, words }: { readonly one: FactCompared; readonly words: Words }) {
  const { fact, rules, marked } = one
  const told = words.says.get(fact)
  return (
    <tr>
      <th scope="row">
        {told === undefined ? fact : `${told.asked}: ${told.answer}`}
        <span className={styles.asked}>{stands[one.stands]}</span>
      </th>
      <td>{marked === undefined ? 'not marked' : sideWords[marked]}</td>
      <td>
        {saySides(one)}
        <Because rules={rules} words={words} />
      </td>
    </tr>
  )
}

/** Fact by fact, missed ones first: how it was marked, and what the rules make of it. */
export function FactsBeside({ facts, told, assessment }: { readonly facts: readonly FactCompared[]; readonly told: readonly CaseFact[]; readonly assessment: Assessment }) {
  const routes = new Map(Object.values(assessment.options).flatMap((option) => option.routes.map(({ id, says }) => [id, says] as const)))
  const titles = new Map(Object.values(assessment.options).flatMap((option) => option.findings.map(({ rule, title }) => [rule, title] as const)))
  const words: Words = { says: new Map(told.map((fact) => [fact.id, fact])), routes, titles }
  return (
    <>
      <p>{sayLeftOut(facts)}</p>
      <div className={styles.scroll} role="region" aria-label="Fact by fact" tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">Each fact, as you marked it and as the rules read it; missed facts first</caption>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">You</th>
              <th scope="col">The rules</th>
            </tr>
          </thead>
          <tbody>
            {facts.map((one) => (
              <FactRow key={one.fact} one={one} words={words} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
