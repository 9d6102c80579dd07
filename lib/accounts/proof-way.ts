/**
 * How somebody who is signed in shows anew who they are: by their password, with a code where a second step is set up,
 * or at the provider that vouches for them, named as people call it.
 */
export type ProofWay = { readonly by: 'password'; readonly asksCode: boolean } | { readonly by: 'provider'; readonly label: string }
