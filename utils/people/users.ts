import type { SourceRow } from '../migration/read/source.ts';
import { isActive } from './active.ts';
import type { UserColumns, UserField } from './user-columns.ts';

/** A user of the CRM, as a row of its list says it. */
export interface User {
  /** The same person in every list of the case: see {@link userKey}. */
  key: string;
  name: string;
  mail: string;
  role: string;
  /** As the list writes it. */
  lastSeen: string;
  active: boolean;
}

/** What a list of users was read as. */
export interface ReadUsers {
  users: User[];
  /** Rows, as a spreadsheet counts, that name nobody or are damaged. */
  unusable: number[];
  /** Rows of someone who stands further up already. */
  twice: number[];
}

/** The most of each value that is kept, in characters. */
const longest = 200;

/** Reads the users of a table by its columns. Who stands there twice counts once; if any of the rows is active, so is the user. */
export async function usersOf(
  rows: readonly SourceRow[],
  names: readonly string[],
  columns: UserColumns,
): Promise<ReadUsers> {
  const users = new Map<string, User>();
  const read: ReadUsers = { users: [], unusable: [], twice: [] };
  const header = columns.status === undefined ? '' : (names[columns.status] ?? '');
  for (const { row, cells, damage } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cell = (field: UserField) => plain(columns[field] === undefined ? '' : (cells[columns[field]] ?? ''));
    const [name, mail] = [cell('name'), cell('mail')];
    if (damage || (name === '' && mail === '')) {
      read.unusable.push(row);
      continue;
    }
    const key = await userKey(mail || name);
    const user = {
      key,
      name,
      mail,
      role: cell('role'),
      lastSeen: cell('lastSeen'),
      active: isActive(cell('status'), header),
    };
    const before = users.get(key);
    if (before) read.twice.push(row);
    users.set(key, before ? { ...before, active: before.active || user.active } : user);
  }
  read.users = [...users.values()];
  return read;
}

/** A mark of a user by their mail address or sign-in name, else by their name: the log holds these, and nobody's name. 16 hex digits. */
export async function userKey(mailOrName: string): Promise<string> {
  const folded = mailOrName.normalize('NFKC').trim().toLowerCase();
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(folded));
  return Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Without what nobody sees and without line breaks. */
function plain(cell: string): string {
  return cell
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, longest);
}
