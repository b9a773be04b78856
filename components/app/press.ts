import { type Notice, useScreen } from './screen.ts';

/** Tells how something ended; undefined: there is nothing to tell. */
export type Tell = (notice: Notice | undefined) => void;

/** The number of the newest press in this page. */
let newest = 0;

/**
 * Begins a press: what was told before goes. What it answers tells how this press ended, as long as no newer one began: then only its
 * trouble is told, beside what the newer one ends with. So the “Undo” that is offered always takes the newest press back; what was
 * decided before it, the log takes back.
 */
export function press(): Tell {
  newest += 1;
  const own = newest;
  useScreen.setState({ notice: undefined, late: undefined });
  return (notice) => (own === newest ? notice && useScreen.setState({ notice }) : tellLate(notice));
}

/** Tells the trouble of what nobody waits for at the moment, and leaves the newest press's notice alone. */
export const tellLate: Tell = (notice) => {
  if (notice && notice.tone !== 'good') useScreen.setState({ late: notice });
};
