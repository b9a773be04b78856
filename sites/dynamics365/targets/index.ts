import { cancelling } from './cancelling.ts';
import { deleting } from './deleting.ts';
import { exporting } from './exporting.ts';
import type { Targets } from './named.ts';

export const targets: Targets = { ...cancelling, ...exporting, ...deleting };
