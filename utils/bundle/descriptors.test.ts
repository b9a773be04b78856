import { describe, expect, test } from 'vitest';
import { newSigningKey } from './key.ts';
import { filesOf } from './testing/rezip.ts';
import { sampleInput } from './testing/sample.ts';
import { writeBundle } from './write.ts';

/** The JSON and text files of a bundle that tell others what lies where. */
const { blob, name } = await writeBundle(await sampleInput(), await newSigningKey());
const files = await filesOf(blob);
const folder = name.replace(/\.zip$/, '/');
const text = (path: string) => new TextDecoder().decode(files.get(folder + path));
const payload = [...files.keys()].map((path) => path.slice(folder.length)).filter((path) => path.startsWith('data/'));

describe('datapackage.json', () => {
  const { resources } = JSON.parse(text('datapackage.json')) as {
    resources: { name: string; path: string; bytes: number; rows?: number; innerpath?: string; encoding?: string }[];
  };

  test('lists every payload file with its size, and names each resource once', () => {
    expect(new Set(resources.map(({ path }) => path))).toEqual(new Set(payload));
    for (const { path, bytes } of resources) expect(bytes).toBe(files.get(folder + path)?.length);
    expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
  });

  test('describes the tables inside an exported zip, and none that is not in the bundle', () => {
    expect(resources.filter(({ rows }) => rows !== undefined)).toMatchObject([
      { path: 'data/exports/hubspot-backup.zip', innerpath: 'contacts.csv', rows: 480, encoding: 'utf-8' },
      { path: 'data/exports/hubspot-backup.zip', innerpath: 'companies.csv', rows: 60, encoding: 'utf-8' },
    ]);
  });

  test('describes an exported CSV itself, once', async () => {
    const input = await sampleInput();
    const [, deals] = input.exports;
    if (deals) deals.blob = new Blob(['Record ID,Name,备注\n']);
    const written = await writeBundle(input, await newSigningKey());
    const json = new TextDecoder().decode((await filesOf(written.blob)).get(`${folder}datapackage.json`));
    const about = JSON.parse(json).resources.filter(({ path }: { path: string }) => path === 'data/exports/deals.csv');
    expect(about).toHaveLength(1);
    expect(about[0]).toMatchObject({ rows: 503_417, schema: { fields: [{ name: 'Record ID' }, {}, {}] } });
    expect(about[0]).not.toHaveProperty('innerpath');
  });
});

describe('ro-crate-metadata.json', () => {
  const graph = JSON.parse(text('data/ro-crate-metadata.json'))['@graph'] as Record<string, unknown>[];
  const ids = graph.map((entity) => entity['@id']);

  test('describes every payload file but itself, each entity once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const path of payload) {
      if (!path.endsWith('ro-crate-metadata.json')) {
        expect(ids).toContain(path.slice('data/'.length).split('/').map(encodeURIComponent).join('/'));
      }
    }
  });

  test('refers to nothing that it does not describe', () => {
    const references = JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g);
    for (const [, id] of references) if (!id?.startsWith('https:')) expect(ids).toContain(id);
  });
});

describe('the notes', () => {
  test('say in both languages what the bundle does not show', () => {
    for (const path of ['README.txt', 'VERIFY.txt']) {
      expect(text(path)).toContain('whoever can read the disk can copy it');
      expect(text(path)).toContain('这不是公证');
      expect(text(path)).not.toMatch(/\{\w+\}/);
    }
  });

  test('text from outside cannot begin a line of its own', async () => {
    const organisation = 'Sample\n\nSigned and verified';
    const written = await writeBundle(await sampleInput({ organisation }), await newSigningKey());
    const declaration = new TextDecoder().decode((await filesOf(written.blob)).get(`${folder}data/declaration.txt`));
    expect(declaration).toContain('Sample Signed and verified');
  });
});
