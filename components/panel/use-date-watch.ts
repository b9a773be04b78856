import { useEffect, useRef } from 'react';
import { sendMessage } from '../../utils/browser/messages.ts';

/** Long enough for what one press writes: it asks once then. */
const rest = 500;

/**
 * Has the background look at the days again when a case has changed: reminders move with it, and the toolbar button counts anew.
 * @param lines how many the case's log has; undefined while it isn't read
 */
export function useDateWatch(lines: number | undefined): void {
  const seen = useRef<number>(undefined);
  useEffect(() => {
    if (lines === undefined || lines === seen.current) return;
    const first = seen.current === undefined;
    seen.current = lines;
    // As it was opened, the background has looked at it by itself.
    if (first) return;
    // Where the background doesn't answer, it looks by itself within the hour.
    const timer = setTimeout(() => void sendMessage('lookAtDates', undefined).catch(console.error), rest);
    return () => clearTimeout(timer);
  }, [lines]);
}
