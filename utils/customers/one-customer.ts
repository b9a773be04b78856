import { csvRow } from '../migration/write/csv-text.ts';
import type { Language } from '../text.ts';
import { type CustomerField, customerFields, fieldNames } from './fields.ts';
import { type Orders, ordersOf } from './orders.ts';

/** A list that was written by hand, as it would have been read of a file. */
export interface WrittenList extends Orders {
  file: File;
  columns: Record<CustomerField, string>;
}

/** A list of one customer, written by hand: a file like any other, so that its results answer an order that is kept. */
export function oneCustomer(values: Partial<Record<CustomerField, string>>, language: Language): WrittenList {
  const cells = customerFields.map((field) => values[field] ?? '');
  const columns = Object.fromEntries(customerFields.map((field) => [field, fieldNames[field][language]]));
  const text = `\ufeff${csvRow(Object.values(columns))}${csvRow(cells)}`;
  const at = Object.fromEntries(customerFields.map((field, index) => [field, index]));
  return {
    file: new File([text], `${nameOf(values.number ?? '')}.csv`, { type: 'text/csv' }),
    columns: columns as WrittenList['columns'],
    // Below the header, as a spreadsheet counts.
    ...ordersOf([{ row: 2, cells }], at),
  };
}

/** A name that every system takes. */
function nameOf(number: string): string {
  const safe = number.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  return `customer-${safe}`;
}
