/**
 * The header in which a page says whom it was made for. One cookie is shared by all tabs of a browser: where somebody else
 * signed in meanwhile, what an older page sends is refused rather than done in the name of whoever is here now.
 */
export const AS_PERSON = 'x-as-person'
