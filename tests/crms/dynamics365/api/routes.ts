import type { Account, Call, Reply, Route } from '../../kit/index.ts';
import type { DynamicsData } from '../data.ts';
import type { DynamicsOptions } from '../options.ts';
import type { DynamicsState } from '../state.ts';

export type DynamicsAccount = Account<DynamicsOptions, DynamicsState, DynamicsData>;
export type DynamicsRoute = Route<DynamicsOptions, DynamicsState, DynamicsData>;
export type Answer = (account: DynamicsAccount, call: Call) => Reply | Promise<Reply>;
