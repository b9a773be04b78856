import type { SiteInput } from '../../schema.ts';
import { addOnTargets } from './add-ons.ts';
import { cancelTargets } from './cancel.ts';
import { decoyTargets } from './decoys.ts';
import { exportTargets } from './export.ts';
import { userTargets } from './users.ts';

export const targets: SiteInput['targets'] = {
  ...cancelTargets,
  ...decoyTargets,
  ...addOnTargets,
  ...exportTargets,
  ...userTargets,
};
