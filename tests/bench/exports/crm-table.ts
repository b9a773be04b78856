import { randomFrom } from '../../crms/random.ts';
import { StreamedBlob } from './streamed-blob.ts';

const header = [
  ...['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'Company Name', 'Associated Company IDs'],
  ...['Job Title', 'City', 'Country/Region', 'Lifecycle Stage', 'Lead Status', 'Contact owner', 'Create Date'],
  ...['Last Modified Date', 'Annual Revenue', 'Website', 'Postal Code', '备注', 'Fax Number', 'Unsubscribed', '来源'],
];
const idDigits = 12;
const firstId = 100_000_000_000;
const rowsInBlock = 2_500;

/** A block of rows that is written again and again with other ids: their places in it. */
interface Block {
  bytes: Uint8Array;
  idsAt: number[];
}

/** A table, and how many records it has. */
export interface CrmTable {
  file: StreamedBlob;
  rows: number;
}

/**
 * A contacts table as CRMs export it, of at least this many bytes: UTF-8 with its mark, Chinese and Latin text, line ends in cells,
 * ids that all differ.
 */
export function crmTable(leastBytes: number): CrmTable {
  const start = new TextEncoder().encode(`\ufeff${header.join(',')}\r\n`);
  const block = makeBlock();
  const blockBytes = block.bytes.length;
  const blocks = Math.ceil((leastBytes - start.length) / blockBytes);
  let numbered = -1;
  const write = (into: Uint8Array, from: number) => {
    const to = from + into.length;
    if (from < start.length) into.set(start.subarray(from, to));
    for (let at = Math.max(0, Math.floor((from - start.length) / blockBytes)); ; at++) {
      const begin = start.length + at * blockBytes;
      if (begin >= to) return;
      if (at !== numbered) number(block, at * rowsInBlock);
      numbered = at;
      into.set(block.bytes.subarray(Math.max(0, from - begin), to - begin), Math.max(0, begin - from));
    }
  };
  return { file: new StreamedBlob(start.length + blocks * blockBytes, write), rows: blocks * rowsInBlock };
}

/** Writes the ids of a block whose first row is this one. */
function number({ bytes, idsAt }: Block, firstRow: number): void {
  for (let row = 0; row < idsAt.length; row++) {
    let rest = firstId + firstRow + row;
    for (let at = (idsAt[row] as number) + idDigits - 1; rest > 0; at--) {
      bytes[at] = 0x30 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
  }
}

function makeBlock(): Block {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const idsAt: number[] = [];
  let length = 0;
  for (let row = 0; row < rowsInBlock; row++) {
    const part = encoder.encode(`${'0'.repeat(idDigits)},${line(row)}\r\n`);
    parts.push(part);
    idsAt.push(length);
    length += part.length;
  }
  const bytes = new Uint8Array(length);
  parts.forEach((part, row) => {
    bytes.set(part, idsAt[row]);
  });
  return { bytes, idsAt };
}

/** A row without its id. */
function line(row: number): string {
  const { whole, pick, oneIn } = randomFrom(row);
  const chinese = oneIn(2);
  const date = () =>
    `${2015 + whole(10)}-${two(1 + whole(12))}-${two(1 + whole(28))} ${two(whole(24))}:${two(whole(60))}`;
  const company = 7_000_000_000 + whole(90_000);
  return [
    chinese ? pick(['伟', '芳', '秀英', '敏', '静']) : pick(['Sample', 'Practice', 'Trial', 'Mock']),
    chinese ? pick(['王', '李', '张', '刘', '欧阳']) : pick(['Person', 'Client', 'Contact', 'Buyer']),
    `person.${row}.${whole(9_999)}@company-${whole(500)}.example`,
    chinese ? `+86 138 0000 ${1_000 + whole(9_000)}` : `+1 (555) 01${10 + whole(90)}`,
    chinese ? `示例${pick(['科技', '贸易', '制造'])}有限公司${whole(900)}` : `"Example ${whole(900)}, Inc."`,
    oneIn(5) ? `${company};${company + 1}` : `${company}`,
    chinese ? pick(['销售经理', '采购主管', '财务']) : pick(['Head of Sales', 'Buyer', 'Finance']),
    chinese ? pick(['上海', '深圳', '成都']) : pick(['Springfield', 'Riverton', 'Lakeside']),
    chinese ? '中国' : pick(['United States', 'Germany', 'Japan']),
    pick(['lead', 'customer', 'opportunity', 'subscriber']),
    pick(['', 'NEW', 'OPEN', 'IN_PROGRESS']),
    `owner.${whole(30)}@crm.example`,
    date(),
    date(),
    oneIn(3) ? '' : `${whole(5_000_000)}.${two(whole(100))}`,
    `https://company-${whole(500)}.example/`,
    `0${10_000 + whole(80_000)}`,
    oneIn(3) ? '' : note(chinese, whole),
    '',
    pick(['true', 'false']),
    pick(['展会', 'Web form', '转介绍', 'Import']),
  ].join(',');
}

function note(chinese: boolean, whole: (below: number) => number): string {
  const sentence = chinese ? '客户希望下周再联系，已发送报价单。' : 'Asked for a call next week, said ""soon"". ';
  return `"${sentence.repeat(1 + whole(4))}\n${chinese ? '第二次跟进' : 'Second call'}: ${whole(100)}"`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
