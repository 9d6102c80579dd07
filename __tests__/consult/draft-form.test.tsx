import { draftForm } from '@/components/consult/draft/draft-form'
import { blankEntries, blankTrial } from '@/components/consult/draft/entries'

const form = () => draftForm(blankEntries())

test('a value is set where it is kept, and what is beside it stays as it was', () => {
  const { all, get, set } = form()
  set('trials.rows', [{ ...blankTrial, drug: 'sertraline' }, blankTrial])
  const before = all()
  set('trials.rows.1.weeks', '8')
  expect(get('trials.rows.1.weeks')).toBe('8')
  expect(all().trials.rows[0]).toEqual(before.trials.rows[0])
  expect(all().bloodPressure).toEqual(before.bloodPressure)
})

test('entries are never changed in place, so that earlier ones can be brought back', () => {
  const { all, set, replace } = form()
  const before = all()
  set('bloodPressure.systolic', '128')
  set('lithium', 'yes')
  expect(before).toEqual(blankEntries())
  replace(before)
  expect(all()).toEqual(before)
  set('age', '45')
  expect(before.age).toBe('')
  expect(all()).toBe(all())
})

test('listeners hear of every change once, and of nothing else', () => {
  const { set, subscribe } = form()
  const heard = jest.fn()
  const stop = subscribe(heard)
  set('age', '45')
  set('age', '45')
  expect(heard).toHaveBeenCalledTimes(1)
  stop()
  set('age', '46')
  expect(heard).toHaveBeenCalledTimes(1)
})

test('a row that has been taken away has no value', () => {
  expect(form().get('trials.rows.3')).toBeUndefined()
  expect(form().get('trials.rows.3.drug')).toBeUndefined()
})
