import { useState } from 'react';

/** A value with the values it had before, so that the last change can be taken back. */
export function useHistory<Value>(begin: Value) {
  const [states, setStates] = useState<readonly Value[]>([begin]);
  return {
    value: states.at(-1) as Value,
    changed: states.length > 1,
    change: (next: Value) => setStates((before) => [...before, next]),
    undo: () => setStates((before) => (before.length > 1 ? before.slice(0, -1) : before)),
  };
}
