// @ts-check
/** The synthetic hospital of the tests: by what its provider is known, and which of its groups have which role. */

export const client = { clientId: 'ketamine-consult', clientSecret: 'a synthetic secret of the tests', label: 'Heron Hospital' }

const roles = { psychiatrist: ['consult-psychiatrists'], 'care-team': ['consult-nurses', 'consult-pharmacists'], administrator: ['consult-administrators'] }

/** The variables by which a server knows the provider at an address. @param {string} issuer */
export const providerVariables = (issuer) => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: client.clientId,
  OIDC_CLIENT_SECRET: client.clientSecret,
  OIDC_LABEL: client.label,
  OIDC_ROLE_CLAIM: 'groups',
  OIDC_ROLES: JSON.stringify(roles),
})
