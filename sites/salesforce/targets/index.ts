import type { SiteInput } from '../../schema.ts';
import { accountTargets } from './account.ts';
import { deactivateTargets } from './deactivate.ts';
import { exportTargets } from './export.ts';
import { renewalTargets } from './renewal.ts';
import { starterTargets } from './starter.ts';

export const targets: SiteInput['targets'] = {
  ...accountTargets,
  ...renewalTargets,
  ...starterTargets,
  ...exportTargets,
  ...deactivateTargets,
};
