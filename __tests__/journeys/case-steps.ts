import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { Page } from 'playwright-core'
import { connected } from '../../bin/database/postmaster.mjs'
import { databaseUrl } from './journey'

/** The password of everybody here. */
export const password = 'seven quiet herons wade'

/** Somebody with an account, synthetic; returns the name they sign in with. */
export async function clinician(name: string, role: 'psychiatrist' | 'trainee' = 'psychiatrist'): Promise<string> {
  const signInName = `p.${randomUUID()}`
  const passwordHash = await hash(password, { memoryCost: 65_536, timeCost: 3, parallelism: 4 })
  await connected(databaseUrl, (client) => client.query('INSERT INTO person (sign_in_name, name, role, password_hash) VALUES ($1, $2, $3, $4)', [signInName, name, role, passwordHash]))
  return signInName
}

export const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click()
export const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()
export const proveAgain = (page: Page) => page.getByLabel('Your password', { exact: true }).fill(password)

export async function signIn(page: Page, name: string, to: string): Promise<void> {
  await page.goto(to)
  await page.getByLabel('Sign-in name', { exact: true }).fill(name)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await press(page, 'Sign in')
}

/** Begins a case, from the worklist. */
export async function begin(page: Page, label: string): Promise<void> {
  await page.getByLabel('Label', { exact: true }).fill(label)
  await press(page, 'Begin the case')
  await page.getByRole('heading', { level: 1, name: label }).waitFor()
  await saved(page)
}
