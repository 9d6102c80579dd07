import type { Page } from 'playwright-core'
import { alive } from './journey'
import { password, type Somebody } from './people'

export const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click()
export const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()
export const proveAgain = (page: Page) => page.getByLabel('Your password', { exact: true }).fill(password)

export async function signIn(page: Page, { signInName }: Somebody, to: string): Promise<void> {
  await page.goto(to)
  await alive(page)
  await page.getByLabel('Sign-in name', { exact: true }).fill(signInName)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await press(page, 'Sign in')
}

/** Begins a case, from the worklist. */
export async function begin(page: Page, label: string): Promise<void> {
  await page.getByRole('form', { name: 'New case' }).waitFor()
  await alive(page)
  await page.getByLabel('Label', { exact: true }).fill(label)
  await press(page, 'Begin the case')
  await page.getByRole('heading', { level: 1, name: label }).waitFor()
  await saved(page)
}
