import Papa from 'papaparse';
import { type Random, randomFrom } from '../crms/random.ts';

/** A whole table as real CRMs write them: nothing in it is damaged, much of it looks odd. All of it is invented. */
export interface MessyTable {
  seed: number;
  bytes: Uint8Array;
  rows: number;
}

const header = [
  'Record ID',
  '姓名',
  'Email',
  '电话',
  'Mobile',
  'Website',
  'Owner',
  'Stage',
  'Amount',
  'Created At',
  'Notes',
  'Tags',
  '',
  '',
];

/** Every seed gives a table of 30 to 1,030 rows; now and then it has a number of rows at which nothing stops. */
export function messyTable(seed: number): MessyTable {
  const random = randomFrom(seed);
  const count = random.oneIn(8) ? random.pick([100, 200, 250, 500, 999, 1_001]) : 30 + random.whole(200);
  const empty = random.whole(header.length - 6) + 5;
  const rows = Array.from({ length: count }, (_, at) =>
    record(random, at).map((cell, column) => (column === empty ? '' : cell)),
  );
  const text = Papa.unparse(
    [header.slice(0, -random.whole(3) || undefined), ...rows].map((row, _, all) => row.slice(0, all[0]?.length)),
    {
      newline: random.pick(['\n', '\r\n']),
      quotes: random.oneIn(3),
      delimiter: random.pick([',', ',', ';', '\t']),
    },
  );
  return { seed, rows: count, bytes: new TextEncoder().encode(`${random.oneIn(2) ? '\ufeff' : ''}${text}\n`) };
}

function record({ whole, pick, oneIn }: Random, at: number): string[] {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${2015 + whole(10)}-${two(1 + whole(12))}-${two(1 + whole(28))}`;
  return [
    String(500_000 + at * 3),
    pick([
      '王伟',
      "O'Example",
      'Zoë Sample-Muster',
      '🙂 Emoji',
      'Ñandú & Söhne',
      '示例（上海）有限公司',
      'Null',
      'N/A',
    ]),
    oneIn(5)
      ? ''
      : pick([`p${at}@example.invalid`, `"P" <p${at}@example.invalid>`, `a@example.invalid; b${at}@example.invalid`]),
    pick(['+86 138 0000 0000', '(021) 5555-0100 ext. 12', '00 49 30 5550100', '021-55550100/55550101', '']),
    pick(['13800000000', '+4915550100', '']),
    pick(['https://example.invalid/?q=a,b;c', 'example.invalid', '']),
    pick(['Sample Owner', 'sample owner', '示例']),
    pick(['New', 'Won', '已赢单', '-', '@home', '=']),
    pick(['0', '12.50', '1000', '-3.00', '']),
    pick([day, `${day} ${two(whole(24))}:${two(whole(60))}`, `${day}T08:00:00Z`]),
    note({ whole, pick, oneIn } as Random),
    pick(['a;b', 'VIP, 老客户', '', 'TRUE']),
    '',
    '',
  ];
}

function note({ pick, whole }: Random): string {
  return pick([
    '',
    '<p>Hello <b>there</b>, see <a href="https://example.invalid">this</a></p>',
    'Line one\nLine two, with a comma\n\n- a list\n- of "things"',
    '=SUM(A1:A3) was in the sheet',
    '-- \nSent from my phone',
    '+1 from me, -1 from them',
    `${'A long note, written over weeks. '.repeat(20 + whole(60))}end`,
    '"quoted from end to end"',
    'C:\\data\\export.csv',
    '{"a": [1, 2, "x"]}',
    '👩‍👩‍👧‍👦 family · ½ price · 5" nail · 100 %',
    '第一行\r\n第二行；含分号，逗号。',
    'tab\tinside',
  ]);
}
