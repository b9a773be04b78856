import { type Random, randomFrom } from '../random.ts';
import { makeDeal } from './deal.ts';
import { makeOrganization } from './organization.ts';
import { makePerson } from './person.ts';
import type { CrmRecord } from './record.ts';

/** The kinds of record, named as the export names its files. */
export const objectNames = ['deals', 'people', 'organizations'] as const;
export type ObjectName = (typeof objectNames)[number];
export type CrmData = Readonly<Record<ObjectName, readonly CrmRecord[]>>;

/**
 * Invented organizations, people and deals that refer to each other, the same for the same seed. They carry what exports
 * stumble over: Chinese, quotes, commas, line breaks in a cell, numbers with a leading zero.
 */
export function makeData(counts: Readonly<Record<ObjectName, number>>, seed: number): CrmData {
  const random = randomFrom(seed);
  const organizations = times(counts.organizations, (id) => makeOrganization(id, random));
  const people = times(counts.people, (id) => makePerson(id, picked(organizations, random), random));
  const deals = times(counts.deals, (id) =>
    makeDeal(id, picked(organizations, random), picked(people, random), random),
  );
  return { deals, people, organizations };
}

/** Some records stand alone. */
function picked(records: readonly CrmRecord[], random: Random): CrmRecord | undefined {
  return random.oneIn(9) ? undefined : records[random.whole(records.length)];
}

function times(count: number, make: (id: number) => CrmRecord): CrmRecord[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
