import JSZip from 'jszip';
import { type Random, randomFrom } from '../crms/random.ts';
import { type Cell, workbook } from './practice-workbook.ts';

/** One file of the set in another format than CSV. The same seed always gives the same file. */
export interface FormatMutation {
  seed: number;
  name: string;
  /** What was done to it; undefined when it is whole. */
  damage: string | undefined;
  bytes: Uint8Array;
  rows: number;
  /** Findings, one of which must tell the damage. */
  told: readonly string[];
  /** The row that the finding must name. */
  row?: number;
}

interface Person {
  id: string;
  name: string;
  email: string;
  note: string;
}

/** What is done to the records, or to the text or bytes made of them. `at` is one of the records. */
interface Damage {
  told: readonly string[];
  records?(all: Person[], at: number): void;
  text?(text: string, at: number, random: Random): string;
  /** The row of this record. */
  row?(at: number): number;
}

interface Format {
  ending: string;
  write(all: readonly Person[]): string | Promise<Uint8Array>;
  damages: Record<string, Damage>;
}

const asLines = (all: readonly Person[]) => all.map((person) => `${JSON.stringify(person)}\n`).join('');
const card = ({ id, name, email, note }: Person) =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${id}\r\nFN:${name}\r\nEMAIL:${email}\r\nNOTE:${note.replaceAll('\n', '\\n')}\r\nEND:VCARD\r\n`;
const event = ({ id, name, note }: Person) =>
  `BEGIN:VEVENT\r\nUID:${id}\r\nDTSTART:20240506T070809Z\r\nSUMMARY:${name}\r\nDESCRIPTION:${note.replaceAll('\n', '\\n')}\r\nEND:VEVENT\r\n`;
const cut = (text: string, _at: number, { whole }: Random) =>
  text.slice(0, (text.length >> 1) + whole((text.length >> 1) - 12));
const garbled = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

const changed = (key: keyof Person, value: string) => (all: Person[], at: number) => {
  (all[at] as Person)[key] = value;
};
const twice = (row: (at: number) => number): Damage => ({
  told: ['duplicate-id'],
  records: (all, at) => {
    (all[at] as Person).id = (all[0] as Person).id;
  },
  row,
});
const gone: Damage = { told: ['fewer-rows'], records: (all, at) => void all.splice(at, 1) };
const unread = (row: (at: number) => number): Damage => ({
  told: ['double-encoded'],
  records: changed('name', garbled('欧阳静')),
  row,
});

const person = (at: number, { pick }: Random): Person => ({
  id: String(70_001 + at),
  name: pick(['王伟', 'Zoë Example', '示例客户', "O'Sample"]),
  email: `person.${at}@example.invalid`,
  note: pick(['', 'said "soon"', '第一行\n第二行', '=1+1', '{"a":1}', 'BEGIN:VCARD is a word', '🙂']),
});

const sheet = (all: readonly Person[]): Cell[][] => [
  ['Record ID', 'Name', 'Email', 'Note', 'Born'],
  ...all.map(({ id, name, email, note }): Cell[] => [
    id,
    name,
    email,
    note,
    { number: 30_000 + (Number(id) % 9_000), format: 0 },
  ]),
];
const zipped = (all: readonly Person[]) => {
  const csv = all.map(({ id, name, email }) => `${id},${name},${email}\n`).join('');
  const zip = new JSZip().file('data/contacts.csv', `Record ID,Name,Email\n${csv}`).file('readme.txt', 'An export.');
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

const formats: readonly Format[] = [
  {
    ending: 'json',
    write: (all) => JSON.stringify({ results: all }, null, 1),
    damages: {
      'cut off': { told: ['json-cut-off'], text: cut },
      'a comma too many': { told: ['json-damaged'], text: (text) => text.replace(/\}\s*\]/, '},]') },
      'a message in its place': { told: ['json-answer'], text: () => '{"status":"error","message":"Sign in"}' },
      'an id twice': twice((at) => at + 1),
      'a garbled name': unread((at) => at + 1),
      'a record gone': gone,
    },
  },
  {
    ending: 'jsonl',
    write: asLines,
    damages: {
      'a broken line': {
        told: ['json-lines'],
        text: (text, at) => text.split('\n').with(at, '{"id":"7').join('\n'),
        row: (at) => at + 1,
      },
      'an id twice': twice((at) => at + 1),
      'a garbled name': unread((at) => at + 1),
      'a record gone': gone,
    },
  },
  {
    ending: 'vcf',
    write: (all) => all.map(card).join(''),
    damages: {
      'cut off': { told: ['entry-cut-off', 'fewer-rows'], text: cut },
      'an end gone': {
        told: ['entry-open'],
        text: (text, at) =>
          text
            .split('END:VCARD\r\n')
            .reduce((joined, part, place) => joined + (place === at ? '' : 'END:VCARD\r\n') + part),
        row: (at) => (at - 1) * 7 + 1,
      },
      'a line out of place': {
        told: ['entry-stray'],
        text: (text, at) =>
          text
            .split('\r\n')
            .toSpliced(at * 7, 0, 'stray')
            .join('\r\n'),
        row: (at) => at * 7 + 1,
      },
      'a card gone': gone,
    },
  },
  {
    ending: 'ics',
    write: (all) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${all.map(event).join('')}END:VCALENDAR\r\n`,
    damages: {
      'cut off': { told: ['entry-cut-off'], text: cut },
      'an event gone': gone,
    },
  },
  {
    ending: 'xlsx',
    write: (all) => workbook({ sheets: { Contacts: { rows: sheet(all) } }, formats: ['yyyy-mm-dd'] }),
    damages: {
      'an id twice': twice((at) => at + 2),
      'no id': { told: ['blank-id'], records: changed('id', ''), row: (at) => at + 2 },
      'a garbled name': unread((at) => at + 2),
      'a lost character': {
        told: ['replacement-character'],
        records: changed('name', '王\ufffd'),
        row: (at) => at + 2,
      },
      'a row gone': gone,
    },
  },
  {
    ending: 'zip',
    write: zipped,
    damages: { 'an id twice': twice((at) => at + 2), 'a garbled name': unread((at) => at + 2), 'a row gone': gone },
  },
];

/** Every third file is whole; a third of those that are packed are cut off or have a changed byte. */
export async function formatMutation(seed: number): Promise<FormatMutation> {
  const random = randomFrom(seed);
  const format = formats[seed % formats.length] as Format;
  const all = Array.from({ length: 6 + random.whole(40) }, (_, at) => person(at, random));
  const rows = all.length;
  const at = 1 + random.whole(rows - 1);
  const damages = Object.entries(format.damages);
  const [name, damage] = random.oneIn(3) ? [] : (damages[random.whole(damages.length)] as [string, Damage]);
  damage?.records?.(all, at);
  const written = await format.write(all);
  const text = typeof written === 'string' ? (damage?.text?.(written, at, random) ?? written) : undefined;
  const bytes = text === undefined ? (written as Uint8Array) : new TextEncoder().encode(text);
  const known = { seed, name: `contacts.${format.ending}`, rows };
  if (text === undefined && !damage && random.oneIn(2)) return { ...known, ...packedDamage(bytes, random) };
  return { ...known, bytes, damage: name, told: damage?.told ?? [], row: damage?.row?.(at) };
}

/** What befalls any zip, and a workbook is one. */
function packedDamage(bytes: Uint8Array, random: Random): Pick<FormatMutation, 'bytes' | 'damage' | 'told'> {
  if (random.oneIn(2)) {
    return {
      damage: 'cut off',
      bytes: bytes.slice(0, bytes.length - 1 - random.whole(bytes.length >> 1)),
      told: ['zip-cut-off'],
    };
  }
  const changed = bytes.slice();
  // Within the packed bytes of the first entry, behind its name.
  const place = 30 + 60 + random.whole(20);
  changed[place] = (changed[place] as number) ^ 0x55;
  return { damage: 'a changed byte', bytes: changed, told: ['zip-damaged', 'zip-contradiction', 'zip-cut-off'] };
}
