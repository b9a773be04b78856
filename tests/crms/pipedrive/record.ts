import type { Random } from '../random.ts';

/** One record as it is exported: the columns' labels and their values, in the order of the columns. */
export type CrmRecord = Readonly<Record<string, string>>;

/**
 * An address as the export explodes it: the whole, then its parts. The facts name the first and the last of them; those
 * between are made up after them.
 */
export function addressColumns(column: string, number: number, random: Random): CrmRecord {
  const street = `${1 + random.whole(98)} Sample Street`;
  const city = random.pick(['Sample City', '示例市', 'Muster-Stadt', 'Ville d’Exemple']);
  const whole = `${street}, ${city}`;
  return {
    [column]: random.oneIn(5) ? '' : whole,
    [`Latitude of ${column}`]: '',
    [`Longitude of ${column}`]: '',
    [`Apartment/suite no of ${column}`]: '',
    [`House number of ${column}`]: street.split(' ')[0] ?? '',
    [`Street/road name of ${column}`]: 'Sample Street',
    [`District/sublocality of ${column}`]: '',
    [`City/town/village/locality of ${column}`]: city,
    [`State/county of ${column}`]: '',
    [`Country of ${column}`]: random.pick(['United Kingdom', 'Germany', 'China', '中国']),
    [`ZIP/Postal code of ${column}`]: `0${pad(number, 4)}`,
    [`Full/combined address of ${column}`]: whole,
  };
}

/** A second between 2022 and 2025, as exports write it. */
export function moment(random: Random): string {
  const seconds = random.whole(4 * 365 * 86_400);
  return new Date(Date.UTC(2022, 0, 1) + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

export function day(random: Random): string {
  return moment(random).slice(0, 10);
}

/** Numbers of the ranges kept for fiction. */
export function phone(number: number, random: Random): string {
  const last = pad(number % 1000, 3);
  return random.pick([`02079460${last}`, `+44 20 7946 0${last}`, `(202) 555-01${pad(number % 100, 2)}`, '']);
}

export function note(random: Random): string {
  return random.pick([
    '',
    '',
    'First line\nSecond line, with a comma',
    'Said: "call again in spring"',
    '备注：下季度再联系。',
  ]);
}

export function user(random: Random): string {
  return `Sample User ${pad(1 + random.whole(4), 2)}`;
}

export function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
