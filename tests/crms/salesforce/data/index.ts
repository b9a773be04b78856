import { type Random, randomFrom } from '../../random.ts';
import type { SalesforceOptions } from '../options.ts';
import { makeFiles } from './files.ts';
import { recordId } from './ids.ts';
import { moment, note, phone, type SalesforceRecord, system, times } from './record.ts';

/** The records of an org by the API names of their objects, in the order in which they are exported. */
export type SalesforceData = Readonly<Record<string, readonly SalesforceRecord[]>>;

/** Invented records that refer to each other, the same for the same seed. */
export function makeData({ accounts, contacts, opportunities, seed }: SalesforceOptions): SalesforceData {
  const random = randomFrom(seed);
  const User = times(4, (number) => makeUser(number, random));
  const Account = times(accounts, (number) => makeAccount(number, random, User));
  const Contact = times(contacts, (number) => makeContact(number, random, User, Account));
  const Opportunity = times(opportunities, (number) => makeOpportunity(number, random, User, Account));
  const Task = times(opportunities, (number) => makeTask(number, random, User, Contact, Opportunity));
  return { User, Account, Contact, Opportunity, Task, ...makeFiles(random, User, Account) };
}

function makeUser(number: number, random: Random): SalesforceRecord {
  return {
    ID: recordId('005', number),
    USERNAME: `user-${number}@practice-trading.example`,
    LASTNAME: `Sample User ${number}`,
    ISACTIVE: '1',
    CREATEDDATE: moment(random),
  };
}

function makeAccount(number: number, random: Random, users: readonly SalesforceRecord[]): SalesforceRecord {
  const padded = String(number).padStart(3, '0');
  return {
    ID: recordId('001', number),
    ISDELETED: '0',
    NAME: random.pick([`Sample Company ${padded}`, `Sample "Quoted" Company, ${padded}`, `示例公司 ${padded}`]),
    PHONE: phone(number, random),
    WEBSITE: `https://company-${padded}.example`,
    DESCRIPTION: note(random),
    ...system(random, users),
  };
}

function makeContact(
  number: number,
  random: Random,
  users: readonly SalesforceRecord[],
  accounts: readonly SalesforceRecord[],
): SalesforceRecord {
  const padded = String(number).padStart(4, '0');
  return {
    ID: recordId('003', number),
    ISDELETED: '0',
    ACCOUNTID: random.oneIn(9) ? '' : idOf(accounts, random),
    LASTNAME: random.pick([`Sample ${padded}`, `示例联系人${padded}`]),
    FIRSTNAME: random.pick(['Pat', 'Robin', '']),
    EMAIL: `contact-${padded}@practice-trading.example`,
    PHONE: phone(number, random),
    ...system(random, users),
  };
}

function makeOpportunity(
  number: number,
  random: Random,
  users: readonly SalesforceRecord[],
  accounts: readonly SalesforceRecord[],
): SalesforceRecord {
  return {
    ID: recordId('006', number),
    ISDELETED: '0',
    ACCOUNTID: idOf(accounts, random),
    NAME: `Sample Deal ${number}`,
    DESCRIPTION: note(random),
    STAGENAME: random.pick(['Prospecting', 'Proposal/Price Quote', 'Closed Won', 'Closed Lost']),
    AMOUNT: `${500 + random.whole(90_000)}.0`,
    CLOSEDATE: moment(random).slice(0, 10),
    ...system(random, users),
  };
}

function makeTask(
  number: number,
  random: Random,
  users: readonly SalesforceRecord[],
  contacts: readonly SalesforceRecord[],
  opportunities: readonly SalesforceRecord[],
): SalesforceRecord {
  return {
    ID: recordId('00T', number),
    WHOID: idOf(contacts, random),
    WHATID: idOf(opportunities, random),
    SUBJECT: random.pick(['Call', 'Send quote', '发送报价']),
    STATUS: random.pick(['Not Started', 'Completed']),
    DESCRIPTION: note(random),
    ...system(random, users),
  };
}

function idOf(records: readonly SalesforceRecord[], random: Random): string {
  return records[random.whole(records.length)]?.ID ?? '';
}
