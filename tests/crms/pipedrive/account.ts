import type { Account, Route } from '../kit/index.ts';
import type { CrmData } from './data.ts';
import type { PipedriveOptions } from './options.ts';
import type { PipedriveState } from './state.ts';

/** The one account that a practice Pipedrive holds. */
export type PipedriveAccount = Account<PipedriveOptions, PipedriveState, CrmData>;
export type PipedriveRoute = Route<PipedriveOptions, PipedriveState, CrmData>;
