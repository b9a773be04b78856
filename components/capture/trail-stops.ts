import { addressOf } from '../../sites/hosts.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import type { Text } from '../../utils/text.ts';

/** A page of the CRM to be kept. */
export interface Stop {
  place: string;
  name: Text;
  /** Absent where only the way in words is known. */
  address: string | undefined;
}

/** What a leaver's file needs first: what was cancelled, what was paid, who is still in. */
const first = ['subscription', 'invoices', 'users'];

/** All places of the CRM that a trail leads to, the most telling first. */
export function trailStops({ site, case: { account } }: Pick<CaseView, 'site' | 'case'>): Stop[] {
  const rank = (place: string) => (first.includes(place) ? first.indexOf(place) : first.length);
  return Object.entries(site.places)
    .map(([place, { name, path, role }]) => ({
      place,
      name,
      address: path && addressOf(site, account, { path, role }),
    }))
    .sort((one, other) => rank(one.place) - rank(other.place));
}
