import { create } from 'zustand';
import type { RemovedFile } from '../../utils/case/files.ts';

/** A file on its way into the case, as the screen shows it. Sizes in bytes, moments in milliseconds as `performance.now` counts. */
export interface Reading {
  id: string;
  caseId: string;
  path: string;
  bytes: number;
  /** When the file was last changed on the disk, in milliseconds since 1970. */
  modified: number;
  state: 'waiting' | 'reading' | 'not-read' | 'not-kept';
  done: number;
  /** The entry being read, in a zip. */
  at: string;
  startedAt: number;
  stop(): void;
}

interface Readings {
  readings: Reading[];
  /** What was removed last can be put back while the panel is open. */
  removed?: RemovedFile;
}

/** Files that are being read, and nothing that is kept. A file that ends well leaves the list. */
export const useReadings = create<Readings>(() => ({ readings: [] }));

export function addReadings(added: readonly Reading[]): void {
  useReadings.setState(({ readings }) => ({ readings: [...readings, ...added] }));
}

export function changeReading(id: string, changed: Partial<Reading>): void {
  useReadings.setState(({ readings }) => ({
    readings: readings.map((reading) => (reading.id === id ? { ...reading, ...changed } : reading)),
  }));
}

export function dropReading(id: string): void {
  useReadings.setState(({ readings }) => ({ readings: readings.filter((reading) => reading.id !== id) }));
}

/** How fast a file is being read, in bytes a second, and how many seconds are left; undefined until that can be told. */
export function paceOf({ done, bytes, startedAt }: Reading, now: number): { rate: number; left: number } | undefined {
  const seconds = (now - startedAt) / 1_000;
  if (done <= 0 || seconds < 0.5) return undefined;
  const rate = done / seconds;
  return { rate, left: (bytes - done) / rate };
}
