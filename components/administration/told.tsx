import accounts from '../accounts/accounts.module.css'

/** What a change did, read out when it is done. */
export function Told({ says }: { readonly says: string | undefined }) {
  return (
    <p role="status" className={accounts.done}>
      {says}
    </p>
  )
}
