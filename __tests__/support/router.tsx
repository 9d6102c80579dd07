import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import type { ReactNode } from 'react'

/** Pages ask for a router; this one goes nowhere, and counts how often the page was to be loaded anew, and where it was asked to go. */
export function stillRouter() {
  const refresh = jest.fn()
  const push = jest.fn<void, [string]>()
  const goesNowhere = () => undefined
  const router: AppRouterInstance = { bfcacheId: 'still', refresh, push, replace: goesNowhere, prefetch: goesNowhere, back: goesNowhere, forward: goesNowhere }
  const Router = ({ children }: { readonly children: ReactNode }) => <AppRouterContext value={router}>{children}</AppRouterContext>
  return { refresh, push, Router }
}
