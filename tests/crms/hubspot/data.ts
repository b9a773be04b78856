import { type Random, randomFrom } from '../random.ts';

/** One record as it is exported: the columns' labels and their values, in the order of the columns. */
export type CrmRecord = Readonly<Record<string, string>>;
export type ObjectName = 'contacts' | 'companies' | 'deals';
export type CrmData = Readonly<Record<ObjectName, readonly CrmRecord[]>>;

/** HubSpot's object type ids, as they stand in the address of an object's list. */
export const objectTypeIds: Readonly<Record<ObjectName, string>> = { contacts: '0-1', companies: '0-2', deals: '0-3' };
export const objectNames = Object.keys(objectTypeIds) as ObjectName[];

/**
 * Invented companies, contacts and deals that refer to each other, the same for the same seed.
 * They carry what exports stumble over: Chinese, quotes, commas, line breaks in a cell, numbers with a leading zero.
 * Phone numbers are of the ranges kept for fiction, addresses of the domains kept for examples.
 */
export function makeData(counts: Readonly<Record<ObjectName, number>>, seed: number): CrmData {
  const random = randomFrom(seed);
  const companies = times(counts.companies, (number) => makeCompany(number, random));
  return {
    companies,
    contacts: times(counts.contacts, (number) => makeContact(number, companies, random)),
    deals: times(counts.deals, (number) => makeDeal(number, companies, random)),
  };
}

function makeCompany(number: number, random: Random): CrmRecord {
  const padded = pad(number, 3);
  const name = random.pick([
    `Sample Company ${padded}`,
    `Sample Company ${padded}, Inc.`,
    `Sample "Quoted" Company ${padded}`,
    `示例公司 ${padded}`,
    `示例（中国）有限公司 ${padded}`,
  ]);
  return {
    'Record ID': recordId(2, number),
    'Company name': name,
    'Company Domain Name': `company-${padded}.example`,
    'Phone Number': phone(number, random),
    City: random.pick(['Sample City', '示例市', 'Muster-Stadt', 'Ville d’Exemple']),
    'Country/Region': country(random),
    Industry: random.pick(['RETAIL', 'MACHINERY', 'LOGISTICS_AND_SUPPLY_CHAIN', 'COMPUTER_SOFTWARE']),
    Description: note(random),
    'Create Date': moment(random),
  };
}

function makeContact(number: number, companies: readonly CrmRecord[], random: Random): CrmRecord {
  const padded = pad(number, 4);
  const company = random.oneIn(9) ? undefined : companies[random.whole(companies.length)];
  const domain = company?.['Company Domain Name'] ?? 'example.com';
  const [firstName, lastName] = random.oneIn(3) ? ['示例联系人', padded] : ['Sample Contact', padded];
  return {
    'Record ID': recordId(1, number),
    'First Name': firstName,
    'Last Name': lastName,
    Email: `contact-${padded}@${domain}`,
    'Phone Number': phone(number, random),
    'Mobile Phone Number': random.oneIn(2) ? `07700900${pad(number % 1000, 3)}` : '',
    'Contact owner': `Sample User ${pad(1 + random.whole(6), 2)}`,
    'Job Title': random.pick(['Purchasing', 'Head of Sales, EMEA', '采购经理', 'Service "Desk"', '']),
    'State/Region': random.pick(['Sample State', '示例省', '']),
    'Country/Region': country(random),
    'Website URL': `https://${domain}`,
    Notes: note(random),
    'Create Date': moment(random),
    'Associated Company': company?.['Company name'] ?? '',
    'Associated Company IDs': company?.['Record ID'] ?? '',
  };
}

function makeDeal(number: number, companies: readonly CrmRecord[], random: Random): CrmRecord {
  const company = companies[random.whole(companies.length)];
  return {
    'Record ID': recordId(3, number),
    'Deal Name': random.pick([`Sample Deal ${pad(number, 4)}`, `示例交易 ${pad(number, 4)}`]),
    'Deal Stage': random.pick(['Appointment Scheduled', 'Contract Sent', 'Closed Won', 'Closed Lost']),
    Amount: `${500 + random.whole(90_000)}.${pad(random.whole(100), 2)}`,
    'Close Date': moment(random),
    'Create Date': moment(random),
    'Last Activity Date': random.oneIn(4) ? '' : moment(random),
    'Associated Company': company?.['Company name'] ?? '',
    'Associated Company IDs (Primary)': company?.['Record ID'] ?? '',
  };
}

/** Twelve digits, unique over all objects, not counted up by one: as ids of a big database are. */
function recordId(objectDigit: number, number: number): string {
  return `${objectDigit}${pad(10_400_000_003 + number * 7919, 11)}`;
}

function phone(number: number, random: Random): string {
  const last = pad(number % 1000, 3);
  return random.pick([`02079460${last}`, `+44 20 7946 0${last}`, `(202) 555-01${pad(number % 100, 2)}`, '']);
}

function note(random: Random): string {
  return random.pick([
    '',
    '',
    'Prefers mail, not phone.',
    'First line\nSecond line, with a comma',
    'Said: "call again in spring"',
    '备注：下季度再联系，\n预算待定。',
  ]);
}

function country(random: Random): string {
  return random.pick(['United Kingdom', 'Germany', 'China', '中国']);
}

/** A minute between 2022 and 2025, as exports write it. */
function moment(random: Random): string {
  const start = Date.UTC(2022, 0, 1);
  const minutes = random.whole(4 * 365 * 24 * 60);
  return new Date(start + minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
