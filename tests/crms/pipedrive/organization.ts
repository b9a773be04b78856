import type { Random } from '../random.ts';
import { addressColumns, type CrmRecord, day, moment, pad, user } from './record.ts';

/** The columns and their order are those of a real export. */
export function makeOrganization(id: number, random: Random): CrmRecord {
  const padded = pad(id, 3);
  const activities = random.whole(9);
  return {
    ID: String(id),
    Name: random.pick([
      `Sample Company ${padded}`,
      `Sample Company ${padded}, Inc.`,
      `Sample "Quoted" Company ${padded}`,
      `示例公司 ${padded}`,
    ]),
    Owner: user(random),
    People: String(random.whole(5)),
    'Open deals': String(random.whole(4)),
    'Organization created': moment(random),
    'Update time': moment(random),
    'Visible to': 'All users',
    'Next activity date': random.oneIn(2) ? day(random) : '',
    'Last activity date': random.oneIn(3) ? '' : day(random),
    'Won deals': String(random.whole(3)),
    'Lost deals': String(random.whole(3)),
    'Closed deals': String(random.whole(6)),
    'Total activities': String(activities),
    'Done activities': String(activities),
    'Activities to do': '0',
    'Email messages count': String(random.whole(30)),
    'Profile picture': '',
    ...addressColumns('Address', id, random),
    Label: '',
    Labels: random.pick(['', 'Customer', '重点客户']),
    Website: `https://company-${padded}.example`,
    'LinkedIn profile': '',
    Industry: random.pick(['Retail', 'Machinery', '']),
    'Annual revenue': random.oneIn(2) ? String(10_000 * random.whole(900)) : '',
    'Number of employees': String(1 + random.whole(4000)),
  };
}
