import { vi } from 'vitest';
import type { KeptLinks } from '../../../utils/files/kept-links.ts';
import type { FileReport } from '../../../utils/files/report.ts';
import type { CheckAnswer, CheckRequest } from '../file-check.ts';

export const practiceFile = new File(['Record ID,Email\n1,a@customer.example\n'], 'contacts.csv', { lastModified: 7 });
export const practiceReport: FileReport = {
  name: 'contacts.csv',
  bytes: practiceFile.size,
  sha256: 'ab'.repeat(32),
  kind: 'csv',
  tables: [],
  findings: [],
  counts: [],
  verdict: 'whole',
  checkedAt: '2026-11-21T12:00:00.000Z',
};

export const noLinks: KeptLinks = { tables: [], others: [] };

/** Stands where the browser's worker stands; the test says what it answers. */
export class FakeWorker {
  onmessage?: (event: { data: CheckAnswer }) => void;
  onerror?: (event: { message: string }) => void;
  /** The file that it was asked for last. */
  asked = Promise.withResolvers<CheckRequest>();
  readonly terminate = vi.fn();

  postMessage(request: CheckRequest) {
    this.asked.resolve(request);
  }

  answer(data: CheckAnswer) {
    if (data.type === 'report') this.asked = Promise.withResolvers();
    this.onmessage?.({ data });
  }
}
