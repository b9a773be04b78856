import { baseName } from '../files/object-facts.ts';

/** Whose export a file is: of this account, of another one, or its names don't say. */
export type Mine = 'yes' | 'no' | 'unknown';

/** Shorter numbers stand in names for other reasons. */
const shortestId = 6;

/**
 * Whose export files are, by their names: a CRM that writes the account into them has a group `account` in the pattern of the name.
 * Without one, the account's id in a name speaks for it, and nothing against it.
 * @param names of the file and of what is packed in it
 */
export function accountIn(names: readonly string[], patterns: readonly string[], account: string): Mine {
  const plain = names.map((name) => baseName(name).slice(0, 255));
  const told = plain.flatMap((name) => patterns.flatMap((pattern) => groupIn(name, pattern)));
  if (told.length > 0) return told.every((one) => isSame(one, account)) ? 'yes' : 'no';
  return account.length >= shortestId && plain.some((name) => tokens(name).includes(account)) ? 'yes' : 'unknown';
}

function groupIn(name: string, pattern: string): string | [] {
  try {
    return new RegExp(pattern, 'i').exec(name)?.groups?.account ?? [];
  } catch {
    return [];
  }
}

/** Salesforce writes an id with 15 characters, or with three more that repeat nothing new. */
function isSame(one: string, other: string): boolean {
  const long = /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/;
  if (long.test(one) && long.test(other)) return one.slice(0, 15) === other.slice(0, 15);
  return one.toLowerCase() === other.toLowerCase();
}

const tokens = (name: string) => name.split(/[^\p{L}\p{N}]+/u);
