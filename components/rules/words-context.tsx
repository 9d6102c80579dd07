'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { WordsByRule } from '@/lib/guidance/rule-words'

const WordsContext = createContext<WordsByRule>({})

/** Hands the words of the rules to all below. The page brings them as data, of the same build as the rules. */
export function RuleWordsProvider({ words, children }: { readonly words: WordsByRule; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>
}

/** What the page brought of them. */
export const useRuleWords = (): WordsByRule => useContext(WordsContext)
