import type { Random } from '../../random.ts';
import { recordId } from './ids.ts';
import { type SalesforceRecord, system, times } from './record.ts';

const texts = ['A quote, as it was sent.\n', '报价单，按发送时的版本。\n'] as const;

/** Attachments and files: a row each, and what is in them beside it in the zip. */
export function makeFiles(random: Random, users: readonly SalesforceRecord[], accounts: readonly SalesforceRecord[]) {
  const Attachment = times(6, (number) => ({
    ID: recordId('00P', number),
    ISDELETED: '0',
    PARENTID: accounts[number % accounts.length]?.ID ?? '',
    NAME: `quote-${number}.txt`,
    ...system(random, users),
  }));
  const ContentVersion = times(4, (number) => ({
    ID: recordId('068', number),
    CONTENTDOCUMENTID: recordId('069', number),
    TITLE: `Sample file ${number}`,
    PATHONCLIENT: `sample-${number}.txt`,
    ...system(random, users),
  }));
  return { Attachment, ContentVersion };
}

/** The folder of an object’s contents in the zip. The facts name none; these are made up after the objects. */
const folders: Readonly<Record<string, string>> = { Attachment: 'Attachments', ContentVersion: 'ContentVersion' };

/** What is in the files of these records, by its path in the zip: named by the record’s id. */
export function contentsOf(object: string, records: readonly SalesforceRecord[]): Record<string, string> {
  const folder = folders[object];
  if (folder === undefined) return {};
  return Object.fromEntries(records.map(({ ID }, index) => [`${folder}/${ID}`, texts[index % texts.length] ?? '']));
}
