import { shortEnd } from './long-id.ts';
import { MarkedRows } from './marked-rows.ts';

/** Several ids in one cell are parted by these. */
const [semicolon, comma, blank] = [0x3b, 0x2c, 0x20];

/** The different ids that stand in one column and belong to another table. */
export class References extends MarkedRows {
  cell(bytes: Uint8Array, start: number, end: number, row: number): void {
    let from = start;
    for (let at = start; at <= end; at++) {
      const byte = bytes[at];
      if (at < end && byte !== semicolon && byte !== comma && byte !== blank) continue;
      if (at > from) this.add(bytes, from, shortEnd(bytes, from, at), row);
      from = at + 1;
    }
  }
}
