import { type BaseState, baseState } from '../kit/index.ts';
import type { DynamicsOptions } from './options.ts';

/** `active` renews; `ending` runs to its end; `disabled` is over, and can be taken back for a while. */
export type Standing = 'active' | 'ending' | 'disabled';

export interface Subscription {
  id: string;
  name: string;
  seats: number;
  standing: Standing;
}

/** Several tables exported as CSV at once. The files can be fetched once `readyAt` (milliseconds since 1970) has passed. */
export interface TableExport {
  tables: string[];
  readyAt: number;
}

export interface DynamicsState extends BaseState {
  /** The first is the one to cancel; the others must stay as they are. */
  subscriptions: Subscription[];
  reason: string | undefined;
  /** Names of the tables that were exported to Excel, oldest first. */
  workbooks: string[];
  tableExport: TableExport | undefined;
  environmentDeleted: boolean;
}

export function makeState(options: DynamicsOptions): DynamicsState {
  // With the newer agreement only renewal can be off after the first days; elsewhere it is over at once.
  const over = options.billing === 'agreement-late' ? 'ending' : 'disabled';
  return {
    ...baseState(options),
    subscriptions: [
      {
        id: '5d20a1b7-0000-4000-8000-000000000365',
        name: 'Dynamics 365 Sales Enterprise',
        seats: 12,
        standing: options.cancelled ? over : 'active',
      },
      {
        id: '77c4e9d0-0000-4000-8000-000000000001',
        name: 'Microsoft 365 Business Standard',
        seats: 30,
        standing: 'active',
      },
    ],
    reason: options.cancelled ? 'switching' : undefined,
    workbooks: [],
    tableExport: undefined,
    environmentDeleted: false,
  };
}
