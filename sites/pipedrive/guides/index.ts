import type { SiteInput } from '../../schema.ts';
import { addOns } from './add-ons.ts';
import { cancel, cancelTrial } from './cancel.ts';
import { exportOne } from './export.ts';
import { users } from './users.ts';

export const guides: SiteInput['guides'] = { cancel, cancelTrial, addOns, export: exportOne, users };
