import { userStates } from '../people/people.ts';
import { again, type Entry, lastAgain, type Undo, type Undos, wasAway } from './undo.ts';

const everyone = 'users';
const users = () => everyone;

const listAway: Undo<Entry<'users-list-removed'>> = {
  of: ({ list }) => `list ${list}`,
  touches: everyone,
  back: ({ list, name }) => ({ type: 'users-list-put-back', list, name }),
};
const listIn: Undo<Entry<'users-taken' | 'users-list-put-back'>> = {
  of: ({ list }) => `list ${list}`,
  touches: everyone,
  back: ({ list, name }, earlier) =>
    wasAway(earlier, 'users-list-removed') ? { type: 'users-list-removed', list, name } : undefined,
};

const userAway: Undo<Entry<'user-removed'>> = {
  of: ({ user }) => `user ${user}`,
  touches: everyone,
  back: ({ user, name }) => ({ type: 'user-put-back', user, name }),
};
const userIn: Undo<Entry<'user-added' | 'user-put-back'>> = {
  of: ({ user }) => `user ${user}`,
  touches: everyone,
  back: ({ user, name }, earlier) =>
    wasAway(earlier, 'user-removed') ? { type: 'user-removed', user, name } : undefined,
};

const line = ({ line: id }: { line: string }) => `line ${id}`;

export const peopleUndos = {
  'users-taken': listIn,
  'users-list-put-back': listIn,
  'users-list-removed': listAway,
  'user-added': userIn,
  'user-put-back': userIn,
  'user-removed': userAway,
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
