import { startHubSpot } from './hubspot/index.ts';
import { startOwn } from './own/index.ts';
import { startPipedrive } from './pipedrive/index.ts';

/** How to start each practice CRM, by the name of its folder and site. */
export const practices = {
  hubspot: startHubSpot,
  own: startOwn,
  pipedrive: startPipedrive,
};
