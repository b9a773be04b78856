import type { LineFault } from '../../bundle/line-faults.ts';

/** A line of the log that is not as it was written. */
export interface BrokenLine {
  type: 'line';
  /** Its number; for lines that are gone from the end, the number of the last one there was. */
  seq: number;
  reason: LineFault['reason'] | 'event-differs' | 'end-differs';
}

/** What became of something that the log speaks of. */
const pieceProblems = ['gone', 'unlogged', 'changed', 'bytes-gone', 'bytes-changed'] as const;

/** A piece of evidence or a file that is not what its line says. */
export interface BrokenPiece {
  type: 'piece';
  kind: 'evidence' | 'file';
  title: string;
  problem: (typeof pieceProblems)[number];
  /** The part whose bytes it is about. */
  part?: string;
  /** The line that says what it was. */
  seq?: number;
}

/** Something in a case that is not as this program wrote it. */
export type CaseFault = BrokenLine | BrokenPiece;
