import { cancelling } from './cancelling.ts';
import { exporting } from './exporting.ts';
import type { Targets } from './named.ts';

export const targets: Targets = { ...cancelling, ...exporting };
