import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RuleText } from '@/components/rules/rule-text'
import { writtenCases } from '@/lib/learn/cases/written'
import { rules } from '@/lib/rules'

type Place = { readonly params: Promise<{ id: string[] }> }

async function ruleAt({ params }: Place) {
  const id = (await params).id.join('/')
  return rules.find((rule) => rule.id === id)
}

export async function generateMetadata(place: Place): Promise<Metadata> {
  return { title: (await ruleAt(place))?.title }
}

export default async function Rule(place: Place) {
  const rule = await ruleAt(place)
  return rule === undefined ? notFound() : <RuleText rule={rule} isPracticed={writtenCases.some(({ practices }) => practices.includes(rule.id))} />
}
