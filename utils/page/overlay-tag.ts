/** The tag of the overlay's host element. Captures hide it, and the frozen copy of a page leaves it out. */
export const overlayTag = 'clean-exit-overlay';

/** The property of the overlay that hides it while a picture is taken; overlay.css reads it. */
export const overlayOpacity = '--clean-exit-opacity';
