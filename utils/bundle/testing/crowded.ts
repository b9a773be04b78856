import { sha256 } from '../../evidence/hash.ts';
import type { BundleEvidence, BundleInput } from '../input.ts';
import { png } from './png.ts';
import { sampleInput } from './sample.ts';

const same = (text: string) => ({ en: text, 'zh-CN': text });
/** A word that no line can be broken in, but by force. */
const endless = 'https://crm.example/'.padEnd(180, 'abcdefghij0123456789');
export const crowdedName = `${'Übergrößen & Söhne 国际贸易（集团）股份有限公司 شركة مثال للتجارة '.repeat(4)}🧾`.slice(
  0,
  200,
);

/** A case that leaves no room: 300 lines of timeline, names of 200 characters, Arabic and emoji, wide tables, a picture 6,000 px high. All invented. */
export async function crowdedInput(changes: Partial<BundleInput> = {}): Promise<BundleInput> {
  const sample = await sampleInput();
  const titles = ['تأكيد إلغاء الاشتراك ✅', '👩🏽‍💼🧾 Rechnung', endless, crowdedName];
  const columns = [
    'Function',
    'Stability',
    'Security',
    'Support',
    'Price per seat and month',
    'Data formats',
    '评价与备注',
  ];
  const days = Array.from({ length: 12 }, (_, index) => ({
    ...{
      day: same(`2027-${String(index + 1).padStart(2, '0')}-01`),
      why: same(`Renewal ${index} ${endless.slice(0, 60)}`),
    },
    ...{ ends: same('2027-12-31'), cost: same('USD 1,234,567.89') },
  }));
  return {
    ...sample,
    case: { ...sample.case, account: { id: endless, name: crowdedName, region: 'eu1' } },
    organisation: crowdedName,
    contact: titles.join(' · '),
    timelineText: Array.from({ length: 300 }, (_, index) => ({
      ...{ seq: index + 1, at: new Date(Date.UTC(2026, 10, 20, 8, index)).toISOString() },
      text: {
        en: `Evidence “${titles[index % titles.length]}” was kept.`,
        'zh-CN': `留存了证据“${titles[index % titles.length]}”。`,
      },
    })),
    tasks: Array.from({ length: 6 }, () => sample.tasks)
      .flat()
      .map((task, index) => ({
        ...task,
        id: `task-${index}`,
        note: index % 3 === 0 ? endless : task.note,
        ...(index % 4 === 0 ? { owner: crowdedName, reason: same(endless) } : {}),
      })),
    evidence: [...(await pieces(titles)), ...sample.evidence],
    letters: titles.map((subject, index) => ({
      name: { en: `Notice of termination ${index}`, 'zh-CN': `终止合同通知函 ${index}` },
      subject,
      paths: [`letters/000${index}-termination.txt`],
      sent: {
        day: '2026-11-20',
        way: { en: 'Registered mail', 'zh-CN': '挂号信' },
        to: endless,
        sha256: 'e'.repeat(64),
      },
      ...(index % 2 === 0 ? { answered: { day: '2026-11-25', who: crowdedName, words: endless } } : {}),
    })),
    tables: [
      {
        section: 'alternatives',
        title: same('Comparison'),
        columns: columns.map(same),
        rows: Array.from({ length: 9 }, (_, row) => columns.map((_, cell) => same(titles[(row + cell) % 4] ?? ''))),
      },
    ],
    money: {
      terms: [[same('Notice period'), same(crowdedName)]],
      assumed: [same(endless)],
      days,
      bill: days.map(({ why }) => ({
        line: why,
        expected: same('USD 1,000.00'),
        actual: same('USD 1,000,000.00'),
        result: same('Too much'),
      })),
      refund: [same(crowdedName)],
    },
    ...changes,
  };
}

async function pieces(titles: string[]): Promise<BundleEvidence[]> {
  const shapes = [
    [1280, 800],
    [1280, 6_000],
    [400, 1_000],
    [1280, 20_000],
  ] as const;
  return Promise.all(
    titles.map(async (title, index) => {
      const [width, height] = shapes[index % shapes.length] ?? [1, 1];
      const blob = new Blob([png(width, height)], { type: 'image/png' });
      const part = { name: 'screenshot.png', mediaType: 'image/png', blob, sha256: await sha256(blob) };
      const record = { timeZone: 'Asia/Shanghai', clock: { serverDate: 'Sat, 21 Nov 2026 21:40:01 GMT' } };
      return {
        ...{ id: `crowded-${index}`, kind: 'page' as const, title, at: '2026-11-21T21:40:00.000Z', url: endless },
        ...{ places: [], record, parts: [part] },
        said: {
          title: `${title} ${index}`,
          description: crowdedName,
          proves: [{ task: 'cancel', title: same(crowdedName) }],
        },
      };
    }),
  );
}
