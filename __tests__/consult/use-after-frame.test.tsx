import { act, renderHook, waitFor } from '@testing-library/react'
import { useAfterFrame } from '@/components/consult/guidance/use-after-frame'

test('what was given is shown behind the frame in which it came, and the newest wins', async () => {
  const shown: string[] = []
  const { rerender } = renderHook(
    ({ given }) => {
      const now = useAfterFrame(given)
      if (shown.at(-1) !== now) shown.push(now)
    },
    { initialProps: { given: 'first' } },
  )
  rerender({ given: 'second' })
  rerender({ given: 'third' })
  expect(shown).toEqual(['first'])
  await waitFor(() => expect(shown).toEqual(['first', 'third']))
})

test('nothing follows on a page that has been left', async () => {
  const failed = jest.spyOn(console, 'error')
  const { result, rerender, unmount } = renderHook(useAfterFrame<string>, { initialProps: 'first' })
  rerender('second')
  unmount()
  await act(() => new Promise((done) => setTimeout(done, 50)))
  expect(result.current).toBe('first')
  expect(failed).not.toHaveBeenCalled()
})
