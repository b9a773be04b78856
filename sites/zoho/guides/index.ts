import type { SiteInput } from '../../schema.ts';
import { cancel } from './cancel.ts';
import { closeAccount } from './close-account.ts';
import { downgrade, moveToFree } from './downgrade.ts';
import { exportData } from './export.ts';

export const guides: SiteInput['guides'] = { cancel, downgrade, moveToFree, export: exportData, closeAccount };
