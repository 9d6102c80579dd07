/** Words that no card says. */
const banned = /\b(recommend\w*|eligib\w*|safe|must|prescri\w*|candidate\w*)\b/i

/** What is wrong with an answer to a client: an empty value anywhere but `cards`, or a card that is not as it has to be. */
export function hookFaults(value: unknown, at = ''): readonly string[] {
  if (value === null || value === undefined || value === '') return [`${at} is ${JSON.stringify(value) ?? 'undefined'}`]
  if (typeof value !== 'object') return []
  const parts = Object.entries(value)
  if (parts.length === 0) return at === '.cards' ? [] : [`${at} is empty`]
  return parts.flatMap(([name, part]) => hookFaults(part, `${at}.${name}`))
}

type Told = { readonly summary: string; readonly detail: string; readonly indicator: string; readonly links: readonly { readonly url: string; readonly type: string; readonly appContext?: string }[]; readonly overrideReasons: readonly { readonly code: string; readonly display: string }[] }

export function cardFaults(card: Told): readonly string[] {
  const sentences = card.detail.split(/(?<=[.?!])\s+|\n+/)
  return [
    ...(card.summary.length < 140 ? [] : ['the summary is long']),
    ...(card.indicator === 'info' ? [] : [`it is a ${card.indicator}`]),
    ...[card.summary, card.detail, ...card.overrideReasons.map(({ display }) => display)].filter((text) => banned.test(text)).map((text) => `it says ${String(banned.exec(text)?.[0])}`),
    ...card.links.filter(({ url, type, appContext }) => type !== 'absolute' || appContext !== undefined || !/^https:\/\/[a-z.]+\/consult$/.test(url)).map(({ url }) => `it links to ${url}`),
    ...sentences.filter((sentence) => /Kingfisher/.test(sentence)).map(() => 'it repeats what somebody else wrote'),
  ]
}
