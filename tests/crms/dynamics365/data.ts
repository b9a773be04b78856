import { type Random, randomFrom } from '../random.ts';

export const tableNames = ['account', 'contact', 'lead', 'opportunity'] as const;
export type TableName = (typeof tableNames)[number];

/** One record by the names of its columns as programs use them. */
export type DataRow = Readonly<Record<string, string | number>>;
export type DynamicsData = Readonly<Record<TableName, readonly DataRow[]>>;

/**
 * Invented records that refer to each other, the same for the same seed. They carry what exports stumble over: Chinese, quotes, commas,
 * line breaks in a cell, numbers with a leading zero. Telephone numbers and addresses are of those that are kept for examples.
 */
export function makeData({ accounts, seed }: { accounts: number; seed: number }): DynamicsData {
  const random = randomFrom(seed);
  const account = times(accounts, (number) => makeAccount(number, random));
  return {
    account,
    contact: times(accounts * 2, (number) => makeContact(number, account, random)),
    lead: times(Math.ceil(accounts / 2), (number) => makeLead(number, random)),
    opportunity: times(Math.ceil(accounts / 3), (number) => makeOpportunity(number, account, random)),
  };
}

function makeAccount(number: number, random: Random): DataRow {
  const padded = pad(number, 4);
  return {
    accountid: guid(1, number),
    name: random.pick([`Sample Company ${padded}`, `Sample "Quoted" Company ${padded}, Inc.`, `示例公司 ${padded}`]),
    telephone1: random.pick([`02079460${pad(number % 1000, 3)}`, `+44 20 7946 0${pad(number % 1000, 3)}`, '']),
    address1_city: random.pick(['Sample City', '示例市', 'Muster-Stadt']),
    description: random.pick(['', 'First line\nsecond line, with a comma', '第一行\n第二行']),
    revenue: 1000 + random.whole(900_000),
    ownerid: `Sample User ${pad(1 + random.whole(6), 2)}`,
    modifiedon: moment(random),
  };
}

function makeContact(number: number, accounts: readonly DataRow[], random: Random): DataRow {
  const padded = pad(number, 4);
  const company = accounts[random.whole(accounts.length)];
  return {
    contactid: guid(2, number),
    fullname: random.oneIn(3) ? `示例联系人 ${padded}` : `Sample Contact ${padded}`,
    emailaddress1: `contact-${padded}@example.com`,
    mobilephone: random.oneIn(2) ? `07700900${pad(number % 1000, 3)}` : '',
    parentcustomerid: company?.name ?? '',
    ownerid: `Sample User ${pad(1 + random.whole(6), 2)}`,
    modifiedon: moment(random),
  };
}

function makeLead(number: number, random: Random): DataRow {
  return {
    leadid: guid(3, number),
    subject: random.pick([`Sample enquiry ${number}`, `示例咨询 ${number}`]),
    fullname: `Sample Lead ${pad(number, 4)}`,
    // A state of a record, and a word that a page about subscriptions has, too.
    statuscode: random.pick(['New', 'Contacted', 'Canceled', 'Disqualified']),
    ownerid: `Sample User ${pad(1 + random.whole(6), 2)}`,
    modifiedon: moment(random),
  };
}

function makeOpportunity(number: number, accounts: readonly DataRow[], random: Random): DataRow {
  return {
    opportunityid: guid(4, number),
    name: random.pick([`Sample Opportunity ${number}`, `示例商机 ${number}`]),
    estimatedvalue: 500 + random.whole(90_000),
    parentaccountid: accounts[random.whole(accounts.length)]?.name ?? '',
    ownerid: `Sample User ${pad(1 + random.whole(6), 2)}`,
    modifiedon: moment(random),
  };
}

/** Which column is a table's key. */
export const keyOf = (table: TableName): string => `${table}id`;

function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

function guid(table: number, number: number): string {
  return `${pad(table, 8)}-0000-4000-8000-${(number * 7919).toString(16).padStart(12, '0')}`;
}

function moment(random: Random): string {
  return new Date(Date.UTC(2026, random.whole(10), 1 + random.whole(28), random.whole(24), random.whole(60)))
    .toISOString()
    .replace('T', ' ')
    .slice(0, 16);
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
