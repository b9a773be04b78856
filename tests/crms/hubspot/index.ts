export type { HubSpotOptions } from './options.ts';
export { type HubSpotPractice, startHubSpot } from './start.ts';
