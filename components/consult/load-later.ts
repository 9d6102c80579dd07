/** Loads what the form does without at first. */
export const loadLater = () => import('./later')
