import { db } from './db.ts';

/** Imported first of all, it has the store opened while the rest of a page is still evaluated. Who reads first is told what goes wrong. */
db.open().catch(() => undefined);
