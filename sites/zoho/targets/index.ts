import { editionTargets } from './editions.ts';
import type { Targets } from './named.ts';
import { setupTargets } from './setup.ts';
import { storeTargets } from './store.ts';

export const targets: Targets = { ...storeTargets, ...editionTargets, ...setupTargets };
