import { screen } from '@testing-library/react'
import { RetentionForm } from '@/components/administration/retention-form'
import { faulty, open, press, proveAnew, serve, status } from '../support/administration'

const usual = { spentDays: 90, archivedYears: 10 }

test('for how long things are kept is set with the password once more, and said', async () => {
  const sent = serve(proveAnew, [204], [204])
  const { user, refresh } = open(<RetentionForm set={usual} />)
  const days = screen.getByLabelText('Days that ended sessions, tries and codes are kept')
  expect(days).toHaveValue('90')
  await user.clear(days)
  await user.type(days, '30')
  await press(user, 'Save')
  await user.type(await screen.findByLabelText('Your password'), 'seven quiet herons wade')
  await press(user, 'Save')
  expect(await status('Saved. The server goes by it from its next daily removal on.')).toBeInTheDocument()
  expect(sent.map(({ asked }) => asked)).toEqual(['PUT /api/settings/retention', 'POST /api/re-authenticate', 'PUT /api/settings/retention'])
  expect(sent.at(-1)).toMatchObject({ as: 'a', body: { spentDays: 30, archivedYears: 10 } })
  expect(refresh).toHaveBeenCalledTimes(1)
})

test('a number beyond its bounds is refused at its field, and stays', async () => {
  serve(faulty('archivedYears', 'a whole number from 1 to 100'))
  const { user } = open(<RetentionForm set={usual} />)
  await user.type(screen.getByLabelText('Years after which an archived case is counted'), '00')
  await press(user, 'Save')
  expect(await screen.findByText('a whole number from 1 to 100')).toBeInTheDocument()
  expect(screen.getByLabelText('Years after which an archived case is counted')).toHaveValue('1000')
})
