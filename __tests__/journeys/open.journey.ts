import { assertAccessible, journey } from './journey'

journey('someone opens the consult', async ({ page }) => {
  await page.goto('/consult')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await assertAccessible(page)
})
