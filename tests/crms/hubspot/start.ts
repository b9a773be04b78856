import { type Practice, startPractice } from '../kit/index.ts';
import { countsOf } from './account.ts';
import type { CrmData, ObjectName } from './data.ts';
import { definition } from './definition.ts';
import type { HubSpotOptions } from './options.ts';
import type { HubSpotState } from './state.ts';

/** A running practice HubSpot. */
export interface HubSpotPractice extends Practice<HubSpotOptions, HubSpotState, CrmData> {
  portalId: number;
  accountName: string;
  counts: Record<ObjectName, number>;
}

/** Starts a practice HubSpot with a state of its own. */
export async function startHubSpot(options: Partial<HubSpotOptions> = {}): Promise<HubSpotPractice> {
  const practice = await startPractice(definition, options);
  const { portalId, accountName } = practice.options;
  return { ...practice, portalId, accountName, counts: countsOf(practice.data) };
}
