import type { LoggedEvent } from '../events/index.ts';
import type { Line } from './line-shapes.ts';
import type { LineOf, LineValues } from './lines.ts';

/**
 * How it stands with a user: can sign in; switched off by the person's word; still active in a list that is newer than that word; or
 * in a newer list inactive or gone.
 */
export type UserState = 'open' | 'said' | 'still-active' | 'gone';

/** The users who can or could sign in, by their keys, as the log tells it. */
export function userStates(events: readonly LoggedEvent[]): Map<string, UserState> {
  const states = new Map<string, UserState>();
  const byHand = new Set<string>();
  const lists = standingLists(events);
  const added = addedUsers(events);
  for (const event of events) {
    switch (event.type) {
      case 'user-added':
        if (!added.has(event.user)) break;
        states.set(event.user, 'open');
        byHand.add(event.user);
        break;
      case 'users-taken': {
        if (!lists.has(event.list)) break;
        const active = new Set(event.active);
        // A list does not speak of whom it never held.
        for (const user of states.keys()) if (!active.has(user) && !byHand.has(user)) states.set(user, 'gone');
        for (const user of active) {
          const before = states.get(user);
          states.set(user, before === 'said' || before === 'still-active' ? 'still-active' : 'open');
          byHand.delete(user);
        }
        break;
      }
      case 'users-switched-off':
      case 'users-reopened':
        for (const user of event.users) {
          if (states.has(user)) states.set(user, event.type === 'users-reopened' ? 'open' : 'said');
        }
        break;
    }
  }
  return states;
}

/** How many users stand how. */
export function userCounts(states: ReadonlyMap<string, UserState>): Record<UserState, number> & { all: number } {
  const counts = { open: 0, said: 0, 'still-active': 0, gone: 0, all: states.size };
  for (const state of states.values()) counts[state] += 1;
  return counts;
}

/** The lists of users that were taken and not taken back, by their ids. */
export function standingLists(events: readonly LoggedEvent[]): Set<string> {
  const lists = new Set<string>();
  for (const event of events) {
    if (event.type === 'users-taken' || event.type === 'users-list-put-back') lists.add(event.list);
    else if (event.type === 'users-list-removed') lists.delete(event.list);
  }
  return lists;
}

/** Who was added by hand and not taken off again, by key. */
export function addedUsers(events: readonly LoggedEvent[]): Map<string, string> {
  const added = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'user-added' || event.type === 'user-put-back') added.set(event.user, event.name);
    else if (event.type === 'user-removed') added.delete(event.user);
  }
  return added;
}

export interface KeptLine<Of extends LineOf = LineOf> {
  id: string;
  values: LineValues<Of>;
}

/** The lines of one sort, in the order in which they were begun. */
export function linesOf<Of extends LineOf>(events: readonly LoggedEvent[], of: Of): KeptLine<Of>[] {
  const lines = new Map<string, Line>();
  for (const event of events) {
    if (event.type === 'line-set') lines.set(event.line, event.values);
    else if (event.type === 'line-removed') lines.delete(event.line);
  }
  return [...lines].flatMap(([id, values]) => (values.of === of ? [{ id, values: values as LineValues<Of> }] : []));
}
