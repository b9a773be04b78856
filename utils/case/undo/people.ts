import { userStates } from '../people/people.ts';
import { again, lastAgain, type Undos } from './undo.ts';

const users = () => 'users';
const line = ({ line: id }: { line: string }) => `line ${id}`;

export const peopleUndos = {
  // A list or a user can't be taken back by an event, and what was said before it is of the list before it.
  'users-taken': { of: users, back: () => undefined },
  'user-added': { of: users, back: () => undefined },
  'users-switched-off': {
    of: users,
    back: ({ users: keys }, earlier) => {
      const before = userStates(earlier);
      const were = keys.filter((key) => before.get(key) === 'open');
      // That someone was still active in a newer list would be lost.
      return were.length === keys.length ? { type: 'users-reopened', users: were } : undefined;
    },
  },
  'users-reopened': {
    of: users,
    back: ({ users: keys }, earlier) => {
      const before = userStates(earlier);
      return keys.every((key) => before.get(key) === 'said') ? { type: 'users-switched-off', users: keys } : undefined;
    },
  },
  'line-set': {
    of: line,
    back: ({ line: id, values }, earlier) => again(earlier) ?? { type: 'line-removed', line: id, values },
  },
  'line-removed': { of: line, back: (_, earlier) => lastAgain(earlier, 'line-set') },
} satisfies Undos;
