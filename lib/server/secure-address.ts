import 'server-only'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** Whether a text is an address over https, or on this machine itself, where things are tried. */
export const isSecureAddress = (text: string): boolean => URL.canParse(text) && (new URL(text).protocol === 'https:' || loopback.includes(new URL(text).hostname))
