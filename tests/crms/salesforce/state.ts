import { type BaseState, baseState } from '../kit/index.ts';
import type { SalesforceOptions } from './options.ts';

/** What was chosen on the page of Data Export. */
export interface ExportChoice {
  encoding: 'UTF-8' | 'ISO-8859-1';
  attachments: boolean;
  files: boolean;
  noLineBreaks: boolean;
  everything: boolean;
}

/** One export; its files are there from `readyAt` on, and for 48 hours. */
export interface DataExport {
  choice: ExportChoice;
  startedAt: number;
  readyAt: number;
}

export interface SalesforceState extends BaseState {
  renews: boolean;
  /** When that was turned off, in milliseconds since 1970. */
  cancelledAt: number | undefined;
  reason: string | undefined;
  renewedByMistake: boolean;
  changesRequested: boolean;
  /** One at a time: a new one takes the place of the one before. */
  dataExport: DataExport | undefined;
  /** File names of the parts that were downloaded. */
  downloads: string[];
  deactivated: boolean;
}

const day = 86_400_000;

export function makeState(options: SalesforceOptions, now: number): SalesforceState {
  const { cancelled, edition } = options;
  const over = cancelled && edition !== 'developer';
  return {
    ...baseState(options),
    renews: !over,
    cancelledAt: over ? now - 3 * day : undefined,
    reason: over ? 'switching' : undefined,
    renewedByMistake: false,
    changesRequested: false,
    dataExport: undefined,
    downloads: [],
    deactivated: cancelled && edition === 'developer',
  };
}
