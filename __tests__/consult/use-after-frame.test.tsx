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

test('what was under way for an older one is dropped, and with a page that has been left', () => {
  const [frames, timers] = [jest.spyOn(window, 'cancelAnimationFrame'), jest.spyOn(window, 'clearTimeout')]
  const { rerender, unmount } = renderHook(useAfterFrame<string>, { initialProps: 'first' })
  rerender('second')
  expect(frames).toHaveBeenCalledTimes(1)
  unmount()
  expect(frames).toHaveBeenCalledTimes(2)
  expect(timers.mock.calls.length).toBeGreaterThanOrEqual(2)
})

test('paper does not wait', () => {
  const { result, rerender } = renderHook(useAfterFrame<string>, { initialProps: 'first' })
  rerender('second')
  expect(result.current).toBe('first')
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(result.current).toBe('second')
  act(() => void window.dispatchEvent(new Event('afterprint')))
})
