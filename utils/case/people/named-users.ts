import type { LoggedEvent } from '../events/index.ts';
import type { UserList } from '../rows/people.ts';
import { addedUsers, type UserState, userStates } from './people.ts';

/** A user with the name that the newest list gives them, and how it stands with them. */
export interface NamedUser {
  key: string;
  name: string;
  mail: string;
  role: string;
  lastSeen: string;
  state: UserState;
}

/** The users who can or could sign in: what needs a look first, then by name. */
export function namedUsers(events: readonly LoggedEvent[], lists: readonly UserList[]): NamedUser[] {
  const newestLast = lists.toSorted((one, other) => one.takenAt.localeCompare(other.takenAt));
  const known = new Map(newestLast.flatMap(({ users }) => users.map((user) => [user.key, user] as const)));
  const added = addedUsers(events);
  const order: Record<UserState, number> = { 'still-active': 0, open: 1, said: 2, gone: 3 };
  return Array.from(userStates(events), ([key, state]) => {
    const { name = added.get(key) ?? key, mail = '', role = '', lastSeen = '' } = known.get(key) ?? {};
    return { key, name: name || mail, mail, role, lastSeen, state };
  }).sort((one, other) => order[one.state] - order[other.state] || collator.compare(one.name, other.name));
}

const collator = new Intl.Collator(['zh-CN', 'en']);
