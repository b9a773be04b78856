import type { Random } from '../random.ts';
import { addressColumns, type CrmRecord, day, note, pad, phone } from './record.ts';

/** The columns are those seen in a real export; their order and the counters in the middle are not known for certain. */
export function makePerson(id: number, organization: CrmRecord | undefined, random: Random): CrmRecord {
  const padded = pad(id, 4);
  const [first, last] = random.oneIn(3) ? ['示例联系人', padded] : ['Sample', `Contact ${padded}`];
  return {
    ID: String(id),
    Name: `${first} ${last}`,
    'First name': first,
    'Last name': last,
    Organization: organization?.Name ?? '',
    'Email - Work': `contact-${padded}@example.com`,
    'Email - Home': '',
    'Email - Other': '',
    'Phone - Work': phone(id, random),
    'Phone - Home': '',
    'Phone - Mobile': random.oneIn(2) ? `07700900${pad(id % 1000, 3)}` : '',
    'Phone - Other': '',
    'Job title': random.pick(['Purchasing', 'Head of Sales, EMEA', '采购经理', 'Service "Desk"', '']),
    Labels: '',
    ...addressColumns('Postal address', id, random),
    Birthday: '',
    Notes: note(random),
    'Instant messenger': '',
    'Marketing status': random.pick(['No consent', 'Subscribed', 'Unsubscribed']),
    'Double opt-in': '',
    'Open deals': String(random.whole(3)),
    'Won deals': String(random.whole(3)),
    'Lost deals': String(random.whole(3)),
    'Closed deals': String(random.whole(4)),
    'Next activity date': '',
    'Last activity date': random.oneIn(3) ? '' : day(random),
    'Total activities': String(random.whole(9)),
    'Done activities': '0',
    'Activities to do': '0',
    'Last email received': '',
    'Last email sent': '',
  };
}
