import type { CrmData } from './data.ts';
import type { PipedriveOptions } from './options.ts';
import type { PipedriveState } from './state.ts';

/** The one account that a practice Pipedrive holds. */
export type Account = {
  readonly options: PipedriveOptions;
  readonly state: PipedriveState;
  readonly data: CrmData;
};
