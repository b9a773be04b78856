import { leave as dynamics365 } from '../../../crms/dynamics365/leave.ts';
import { leave as fxiaoke } from '../../../crms/fxiaoke/leave.ts';
import { leave as hubspot } from '../../../crms/hubspot/leave.ts';
import type { Leave } from '../../../crms/leave.ts';
import { leave as pingcode } from '../../../crms/pingcode/leave.ts';
import { leave as pipedrive } from '../../../crms/pipedrive/leave.ts';
import { leave as salesforce } from '../../../crms/salesforce/leave.ts';
import { leave as worktile } from '../../../crms/worktile/leave.ts';
import { leave as zoho } from '../../../crms/zoho/leave.ts';

/** Every CRM that can be left at its practice. */
export const rows: readonly Leave[] = [hubspot, salesforce, zoho, dynamics365, pipedrive, fxiaoke, pingcode, worktile];
