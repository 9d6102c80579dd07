const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text can be the id of a person or a case: what is no UUID in lower case is the id of nothing. */
export const isUuid = (text: string): boolean => UUID.test(text)
