import { startDynamics365 } from './dynamics365/index.ts';
import { startFxiaoke } from './fxiaoke/index.ts';
import { startHubSpot } from './hubspot/index.ts';
import { startOwn } from './own/index.ts';
import { startPingCode } from './pingcode/index.ts';
import { startPipedrive } from './pipedrive/index.ts';
import { startSalesforce } from './salesforce/index.ts';
import { startWorktile } from './worktile/index.ts';
import { startZoho } from './zoho/index.ts';

/** How to start each practice CRM, by the name of its folder and site. */
export const practices = {
  fxiaoke: startFxiaoke,
  hubspot: startHubSpot,
  own: startOwn,
  pipedrive: startPipedrive,
  worktile: startWorktile,
  zoho: startZoho,
  salesforce: startSalesforce,
  dynamics365: startDynamics365,
  pingcode: startPingCode,
};
