import type { SiteInput } from '../../schema.ts';
import { deactivate } from './deactivate.ts';
import { exportAll } from './export.ts';
import { nonRenewal } from './non-renewal.ts';
import { starter } from './starter.ts';

export const guides: SiteInput['guides'] = {
  cancel: nonRenewal,
  cancelStarter: starter,
  export: exportAll,
  closeAccount: deactivate,
};
