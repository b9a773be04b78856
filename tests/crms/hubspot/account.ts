import { type CrmData, type CrmRecord, type ObjectName, objectNames } from './data.ts';

/** How many records of each object the account holds. */
export function countsOf(data: CrmData): Record<ObjectName, number> {
  return Object.fromEntries(objectNames.map((name) => [name, data[name].length])) as Record<ObjectName, number>;
}

/** The name under which a record is shown in lists. */
export function titleOf(name: ObjectName, record: CrmRecord): string {
  if (name === 'companies') return record['Company name'] ?? '';
  if (name === 'deals') return record['Deal Name'] ?? '';
  return `${record['First Name']} ${record['Last Name']}`;
}
