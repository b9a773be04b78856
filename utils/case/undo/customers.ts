import { customerRecords, customerResults } from '../customer-results.ts';
import { after, eventOf, type Undos } from './undo.ts';

const customer = ({ list, row }: { list: string; row: number }) => `customer ${list} ${row}`;

/** Results of customers, and what is added to them. */
export const customerUndos = {
  'customer-result': {
    of: customer,
    back: ({ list, row, number, name }) => ({ type: 'customer-result-undone', list, row, number, name }),
  },
  'customer-result-undone': {
    of: customer,
    back: ({ list, row, number, name }, earlier) =>
      customerResults(earlier, list).get(row)?.length
        ? { type: 'customer-result-put-back', list, row, number, name }
        : undefined,
  },
  'customer-result-put-back': {
    of: customer,
    back: ({ list, row, number, name }, earlier) =>
      after(earlier, 'customer-result-undone', { type: 'customer-result-undone', list, row, number, name }),
  },
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
