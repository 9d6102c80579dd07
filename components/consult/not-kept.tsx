import noticed from './form/noticed.module.css'

/** Says that this tab does not keep the answers, where it cannot. It stands on the page from the start, so that it is heard. */
export function NotKept({ kept }: { readonly kept: boolean }) {
  return (
    <p role="status" className={kept ? 'visually-hidden' : noticed.fault}>
      {!kept && 'Answers are not kept in this tab: a reload loses them.'}
    </p>
  )
}
