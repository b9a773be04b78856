import type { AccountFacts, Condition, HostRole, Site } from '../../sites/schema.ts';

/** The part of a site that is needed to recognise a page; small, because it is sent to each page of the CRM. */
export interface Marks {
  site: string;
  region: string;
  role: HostRole;
  account: Pick<AccountFacts, 'id' | 'name'>;
  signedIn?: Condition;
  signedOut?: Condition;
  /** `at`: the place where both questions are asked. */
  mayCancel: { at?: string; yes?: Condition; no?: Condition };
  cancelled: { yes?: Condition; no?: Condition };
  places: Record<string, Condition>;
  objects: { id: string; at: Condition; count: string[] }[];
}

/** Cuts a site down to its marks. */
export function marksOf(site: Site, { region, role }: Pick<Marks, 'region' | 'role'>): Marks {
  return {
    site: site.id,
    region,
    role,
    account: { id: site.account.id, name: site.account.name },
    signedIn: site.signedIn?.when,
    signedOut: site.signedOut?.when,
    mayCancel: { at: site.cancel.at, yes: site.mayCancel.yes, no: site.mayCancel.no },
    cancelled: { yes: site.cancelled?.yes, no: site.cancelled?.no },
    places: Object.fromEntries(Object.entries(site.places).map(([id, place]) => [id, place.at])),
    // An object without a list to look at has no count to read.
    objects: site.objects.flatMap(({ id, at, count }) => (at && count.length > 0 ? [{ id, at, count }] : [])),
  };
}
