import { type Random, randomFrom } from '../random.ts';

/** One record as the backup writes it: the labels of its fields and their values, in the order of the columns. */
export type ZohoRecord = Readonly<Record<string, string>>;

/** Modules by the names that their backup files carry: deals keep their old name, a custom module ends in `_C`. */
export const modules = [
  'Accounts',
  'Contacts',
  'Leads',
  'Potentials',
  'Products',
  'Sales_Orders',
  'Notes',
  'Users',
  'Practice Sites_C',
] as const;
export type Module = (typeof modules)[number];
export type ZohoData = Readonly<Record<Module, readonly ZohoRecord[]>>;

export type Counts = Readonly<Record<Module, number>>;

/**
 * Invented records that refer to each other, the same for the same seed: with Chinese, quotes, commas and line breaks in cells, and
 * numbers with a leading zero. Headings are the fields' labels; how a Chinese organisation's backup calls them is not known.
 */
export function makeData(counts: Counts, seed: number): ZohoData {
  const random = randomFrom(seed);
  const times = (module: Module, make: (number: number) => ZohoRecord) =>
    Array.from({ length: counts[module] }, (_, index) => make(index + 1));

  const users = times('Users', (number) => ({ id: digits('Users', number), ...userFields(number) }));
  const of = (module: Module, number: number, owner: string) => ({
    head: { 'Record Id': recordId(module, number), ...ownerFields(owner, random.pick(asTuple(users))) },
    tail: { 'Created Time': moment(random, 2023), 'Modified Time': moment(random, 2025) },
  });

  const accounts = times('Accounts', (number) => {
    const { head, tail } = of('Accounts', number, 'Account Owner');
    const name = random.pick([`Sample Account ${number}`, `Sample "Quoted" Account, ${number}`, `示例客户 ${number}`]);
    return { ...head, 'Account Name': name, Phone: phone(number), 'Account Image': picture(number), ...tail };
  });
  const ofAccount = () => lookup('Account Name', random.pick(asTuple(accounts)), 'Account Name');
  const contacts = times('Contacts', (number) => {
    const { head, tail } = of('Contacts', number, 'Contact Owner');
    return {
      ...head,
      'First Name': random.pick(['Sample', '示例']),
      'Last Name': random.pick([`Contact ${number}`, `联系人${number}`]),
      Email: `contact-${number}@example.com`,
      Phone: phone(number),
      'Mailing Street': random.pick(['1 Practice Road,\nFloor 2', '示例路1号', '']),
      'Mailing Zip': String(number % 10_000).padStart(5, '0'),
      Description: random.pick(['', 'Said: "call again in spring"', '备注：\n下季度再联系。']),
      ...ofAccount(),
      Tag: '',
      ...tail,
    };
  });
  return {
    Accounts: accounts,
    Contacts: contacts,
    Users: users,
    Leads: times('Leads', (number) => {
      const { head, tail } = of('Leads', number, 'Lead Owner');
      return { ...head, Company: `Sample Lead Company ${number}`, 'Last Name': `Lead ${number}`, ...tail };
    }),
    Potentials: times('Potentials', (number) => {
      const { head, tail } = of('Potentials', number, 'Deal Owner');
      const deal = { 'Deal Name': random.pick([`Sample Deal ${number}`, `示例商机 ${number}`]), ...ofAccount() };
      const stage = random.pick(['Qualification', 'Negotiation/Review', 'Closed Won']);
      return { ...head, ...deal, Amount: String(500 + random.whole(90_000)), Stage: stage, ...tail };
    }),
    Products: times('Products', (number) => {
      const { head, tail } = of('Products', number, 'Product Owner');
      const code = String(number).padStart(6, '0');
      return { ...head, 'Product Name': `Sample Product ${number}`, 'Product Code': code, ...tail };
    }),
    Sales_Orders: times('Sales_Orders', (number) => {
      const { head, tail } = of('Sales_Orders', number, 'Sales Order Owner');
      return { ...head, Subject: `Sample order ${number}`, ...ofAccount(), Status: 'Cancelled', ...tail };
    }),
    Notes: times('Notes', (number) => {
      const { head, tail } = of('Notes', number, 'Note Owner');
      const parent = lookup('Parent ID', random.pick(asTuple(contacts)), 'Last Name');
      return { ...head, 'Note Content': 'Practice note,\nsecond line', ...parent, ...tail };
    }),
    'Practice Sites_C': times('Practice Sites_C', (number) => {
      const { head, tail } = of('Practice Sites_C', number, 'Practice Site Owner');
      return {
        ...head,
        'Practice Site Name': `Site ${number}`,
        ...ofAccount(),
        Open: String(random.oneIn(2)),
        ...tail,
      };
    }),
  };
}

/** Names of pictures are hashed; the records that have one name it in a column. */
export function picture(number: number): string {
  return number % 4 === 0 ? `${(number * 2_654_435_761).toString(16)}.png` : '';
}

/** A lookup is two columns: the id of the other record, then its name. */
function lookup(label: string, other: ZohoRecord, name: string): ZohoRecord {
  return { [`${label}.id`]: other['Record Id'] ?? '', [label]: other[name] ?? '' };
}

function ownerFields(label: string, user: ZohoRecord): ZohoRecord {
  return { [`${label}.id`]: `zcrm_${user.id}`, [label]: user['Full Name'] ?? '' };
}

function userFields(number: number): ZohoRecord {
  const name = `Practice User ${number}`;
  return { 'Full Name': name, Email: `user-${number}@example.com`, Status: 'active' };
}

/** Nineteen digits, not counted up by one; users have them bare, records behind `zcrm_`. */
function digits(module: Module, number: number): string {
  return `41508680000${String(modules.indexOf(module) + 1)}${String(number * 7919).padStart(7, '0')}`;
}

function recordId(module: Module, number: number): string {
  return `zcrm_${digits(module, number)}`;
}

/** Of the ranges that are kept for fiction. */
function phone(number: number): string {
  return number % 3 === 0 ? '' : `02079460${String(number % 1000).padStart(3, '0')}`;
}

function moment(random: Random, year: number): string {
  const seconds = random.whole(365 * 86_400);
  return new Date(Date.UTC(year, 0, 1) + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

function asTuple<T>(list: readonly T[]): readonly [T, ...T[]] {
  const [first, ...others] = list;
  if (first === undefined) throw new Error('There must be one to refer to.');
  return [first, ...others];
}
