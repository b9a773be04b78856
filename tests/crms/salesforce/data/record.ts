import type { Random } from '../../random.ts';

/** One record as it is exported: upper-case API names and their values, in the order of the columns. */
export type SalesforceRecord = Readonly<Record<string, string>>;

/** The columns that every record ends with. Formula and roll-up fields are never exported, nor LASTVIEWEDDATE. */
export function system(random: Random, users: readonly SalesforceRecord[]) {
  const user = users[random.whole(users.length)]?.ID ?? '';
  const created = moment(random);
  return {
    OWNERID: user,
    CREATEDDATE: created,
    CREATEDBYID: user,
    LASTMODIFIEDDATE: created,
    LASTMODIFIEDBYID: user,
    SYSTEMMODSTAMP: created,
  };
}

/** A moment between 2021 and 2025, as the API writes it. */
export function moment(random: Random): string {
  return new Date(Date.UTC(2021, 0, 1) + random.whole(4 * 365 * 24 * 60) * 60_000).toISOString().replace('Z', '+0000');
}

/** What exports stumble over: quotes, commas, lines in a cell, Chinese. */
export function note(random: Random): string {
  return random.pick([
    '',
    'Prefers mail, not phone.',
    'First line\nSecond line, with a comma',
    'Said: "call again in spring"',
    '备注：下季度再联系，\n预算待定。',
  ]);
}

/** Numbers of the ranges kept for fiction; some begin with a zero. */
export function phone(number: number, random: Random): string {
  const last = String(number % 1000).padStart(3, '0');
  return random.pick([`02079460${last}`, `+44 20 7946 0${last}`, `(202) 555-0${last}`, '']);
}

export function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
