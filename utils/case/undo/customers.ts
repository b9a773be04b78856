import { customerRecords } from '../customer-results.ts';
import { eventOf, type Undos } from './undo.ts';

/** What is added to customers' results. A result itself is taken back where the list stands, which goes back with it. */
export const customerUndos = {
  'customer-record': {
    of: ({ list, field }) => `record ${list} ${field}`,
    back: (entry, earlier) => {
      const records = customerRecords(earlier, entry.list);
      const values = new Set(entry.rows.map((row) => records.get(row)?.[entry.field] ?? ''));
      const [value = '', ...others] = values;
      // Many at once are only those that had none.
      return others.length === 0 ? { ...eventOf(entry), value } : undefined;
    },
  },
} satisfies Undos;
