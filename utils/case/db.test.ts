import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { CaseDatabase } from './db.ts';
import { dbVersions } from './db-versions.ts';

const newest = Object.assign({}, ...dbVersions) as Record<string, string>;

test.each(dbVersions.map((_, at) => at + 1))(
  'a store of version %i opens with all tables, and keeps what it held',
  async (version) => {
    const name = `store-of-version-${version}`;
    const old = new Dexie(name);
    old.version(version).stores(Object.assign({}, ...dbVersions.slice(0, version)));
    await old.table('evidence').add({ id: 'kept', caseId: 'one', at: '2026-01-02' });
    old.close();

    const db = new CaseDatabase(name);
    expect(await db.evidence.orderBy('at').primaryKeys()).toEqual(['kept']);
    const indexes = db.tables.map(({ name: table, schema: { primKey, indexes: more } }) => {
      return [table, [primKey, ...more].map(({ src }) => src).join(', ')];
    });
    expect(Object.fromEntries(indexes)).toEqual(newest);
    // What the browser has is what was declared.
    const stores = db.backendDB();
    expect([...stores.objectStoreNames].toSorted()).toEqual(Object.keys(newest).toSorted());
    for (const [table, spec] of Object.entries(newest)) {
      const store = stores.transaction(table).objectStore(table);
      const secondary = spec
        .split(', ')
        .slice(1)
        .map((one) => one.replace('&', ''));
      expect([...store.indexNames].toSorted()).toEqual(secondary.toSorted());
    }
    db.close();
  },
);
