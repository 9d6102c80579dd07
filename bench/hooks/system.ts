import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose'

export const issuer = 'https://ehr.example'

/** Makes a token for an address. */
export type Signer = (address: string) => Promise<string>

type Keys = { readonly jwks: readonly JWK[]; readonly signers: Readonly<Record<'ES384' | 'RS384', Signer>> }

async function pair(alg: 'ES384' | 'RS384'): Promise<{ readonly jwk: JWK; readonly sign: Signer }> {
  const { privateKey, publicKey } = await generateKeyPair(alg)
  const sign: Signer = async (address) => await new SignJWT({ iss: issuer, aud: address, jti: randomUUID() }).setProtectedHeader({ alg, kid: alg }).setIssuedAt().setExpirationTime('2m').sign(privateKey)
  return { jwk: { ...(await exportJWK(publicKey)), kid: alg }, sign }
}

/** Keys of a clinical system of the measurement's own, one for each way of signing. */
export async function signerOf(): Promise<Keys> {
  const [ec, rsa] = [await pair('ES384'), await pair('RS384')]
  return { jwks: [ec.jwk, rsa.jwk], signers: { ES384: ec.sign, RS384: rsa.sign } }
}

export const systemsSetting = ({ jwks }: Keys): string => JSON.stringify([{ issuer, jwks: { keys: jwks } }])
