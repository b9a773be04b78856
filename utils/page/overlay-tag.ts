/** The tag of the overlay's host element. Captures hide it, and the frozen copy of a page leaves it out. */
export const overlayTag = 'clean-exit-overlay';
