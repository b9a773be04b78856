import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBag } from './check-bag.ts';
import { type BagFindingId, bagFindings } from './finding.ts';
import { bagitTxt, bagOf, digest, type Files, goodBag, manifestOf, payload, told } from './testing/bags.ts';

const listed = manifestOf(payload);
const a = digest('first');
/** A bag whose manifest says something else of its payload. */
const withManifest = (manifest: string, version?: string) => goodBag({ 'manifest-sha256.txt': manifest }, version);

describe('bags that are not valid', () => {
  const invalid: [string, Files, BagFindingId[]][] = [
    ['no bagit.txt', goodBag({}, '1.0', ['bagit.txt']), ['declaration-missing']],
    ['bagit.txt with a mark', goodBag({ 'bagit.txt': `\uFEFF${bagitTxt()}` }), ['declaration-mark']],
    [
      'bagit.txt the other way round',
      goodBag({ 'bagit.txt': bagitTxt().split('\n').reverse().join('\n').trimStart() }),
      ['declaration-form'],
    ],
    [
      'bagit.txt with a blank too many',
      goodBag({ 'bagit.txt': bagitTxt().replace(': 1', ':  1') }),
      ['declaration-form'],
    ],
    ['bagit.txt with a blank before', goodBag({ 'bagit.txt': ` ${bagitTxt()}` }), ['declaration-form']],
    [
      'bagit.txt with a blank before the colon',
      goodBag({ 'bagit.txt': bagitTxt().replace(':', ' :') }),
      ['declaration-form'],
    ],
    [
      'bagit.txt with a blank at a line’s end',
      goodBag({ 'bagit.txt': bagitTxt().replace('\n', ' \n') }),
      ['declaration-form'],
    ],
    ['bagit.txt with no blank', goodBag({ 'bagit.txt': bagitTxt().replace(': 1', ':1') }), ['declaration-form']],
    ['bagit.txt with an empty line', goodBag({ 'bagit.txt': bagitTxt().replace('\n', '\n\n') }), ['declaration-form']],
    ['bagit.txt with a third line', goodBag({ 'bagit.txt': `${bagitTxt()}Contact-Name: A\n` }), ['declaration-form']],
    ['bagit.txt with one line', goodBag({ 'bagit.txt': 'BagIt-Version: 1.0\n' }), ['declaration-form']],
    ['bagit.txt in small letters', goodBag({ 'bagit.txt': bagitTxt().toLowerCase() }), ['declaration-form']],
    ['an empty bagit.txt', goodBag({ 'bagit.txt': '' }), ['declaration-form']],
    ['a version that is none', goodBag({ 'bagit.txt': bagitTxt('2.0') }), ['version-unknown']],
    ['a version without a number', goodBag({ 'bagit.txt': bagitTxt('one') }), ['declaration-form']],
    ['an encoding that is none', goodBag({ 'bagit.txt': bagitTxt('1.0', 'UTF-9') }), ['encoding-unknown']],
    [
      'text that is not in the encoding',
      withManifestBytes(Uint8Array.of(0xff, 0xfe, 0xff)),
      ['text-unreadable', 'manifest-missing'],
    ],
    ['no manifest', { ...payload, 'bagit.txt': bagitTxt() }, ['manifest-missing']],
    [
      'only hashes of an unknown kind',
      { ...payload, 'bagit.txt': bagitTxt(), 'manifest-own.txt': '' },
      ['algorithm-unknown', 'no-known-algorithm'],
    ],
    ['no payload folder', { 'bagit.txt': bagitTxt(), 'manifest-sha256.txt': '' }, ['payload-folder-missing']],
    ['a payload file added', { ...goodBag(), 'data/new.txt': '' }, ['not-listed', 'oxum-differs']],
    ['a hidden payload file added', { ...goodBag({}, '1.0', ['bag-info.txt']), 'data/.DS_Store': '' }, ['not-listed']],
    ['a payload file removed', without(goodBag(), 'data/a.txt'), ['missing', 'oxum-differs']],
    ['a payload file changed', { ...goodBag(), 'data/a.txt': 'fir5t' }, ['hash-differs']],
    ['a tag file changed', { ...goodBag(), 'bag-info.txt': 'Payload-Oxum: 8.2\n' }, ['hash-differs']],
    ['a tag file removed', without(goodBag(), 'bag-info.txt'), ['missing']],
    [
      'the same file twice with other hashes',
      withManifest(`${listed}${'0'.repeat(64)}  data/a.txt\n`),
      ['listed-twice-differs', 'hash-differs'],
    ],
    ['a line without a path', withManifest(`${listed}${a}\n`), ['manifest-line']],
    ['a line without a hash', withManifest(`${listed}data/a.txt\n`), ['manifest-line']],
    ['a hash of another length', withManifest(`${listed}${a.slice(0, 40)}  data/a.txt\n`), ['manifest-line']],
    ['a hash with other letters', withManifest(listed.replace(/^./, 'g')), ['manifest-line', 'not-listed']],
    ['an absolute path', withManifest(`${listed}${a}  /data/a.txt\n`), ['path-outside']],
    ['a way out', withManifest(`${listed}${a}  data/../../a.txt\n`), ['path-outside']],
    ['a way out and back', withManifest(`${listed}${a}  data/../data/a.txt\n`), ['path-outside']],
    ['a home folder', withManifest(`${listed}${a}  ~/a.txt\n`), ['path-outside']],
    [
      'a tag file in the payload manifest',
      withManifest(`${listed}${digest(bagitTxt())}  bagit.txt\n`),
      ['path-not-payload'],
    ],
    ['a folder in the manifest', withManifest(`${listed}${a}  data/deep\n`), ['missing']],
    [
      'a way out in the tag manifest',
      goodBag({ 'tagmanifest-sha256.txt': `${a}  ../a.txt\n${manifestOf({ 'manifest-sha256.txt': listed })}` }),
      ['path-outside'],
    ],
    [
      'a payload file in the tag manifest',
      goodBag({ 'tagmanifest-sha256.txt': `${a}  data/a.txt\n${manifestOf({ 'manifest-sha256.txt': listed })}` }),
      ['path-payload'],
    ],
    [
      'a tag manifest that lists itself',
      goodBag({
        'tagmanifest-md5.txt': 'x',
        'tagmanifest-sha256.txt': `${a}  tagmanifest-sha256.txt\n${manifestOf({ 'manifest-sha256.txt': listed })}`,
      }),
      ['manifest-line', 'manifest-not-listed', 'tag-manifest-listed', 'hash-differs'],
    ],
    [
      'a tag manifest without the manifest',
      goodBag({ 'tagmanifest-sha256.txt': manifestOf({ 'bagit.txt': bagitTxt() }) }),
      ['manifest-not-listed'],
    ],
    [
      'manifests that list different files',
      goodBag({ 'manifest-md5.txt': manifestOf({ 'data/a.txt': 'first' }, 'md5') }),
      ['not-listed-in'],
    ],
    [
      'one of two manifests with a wrong hash',
      goodBag({ 'manifest-md5.txt': manifestOf({ ...payload, 'data/a.txt': 'other' }, 'md5') }),
      ['hash-differs'],
    ],
    ['a wrong Payload-Oxum', goodBag({ 'bag-info.txt': 'Payload-Oxum: 9.2\n' }), ['oxum-differs']],
    ['a wrong number of files in Payload-Oxum', goodBag({ 'bag-info.txt': 'Payload-Oxum: 8.3\n' }), ['oxum-differs']],
    ['a Payload-Oxum that is none', goodBag({ 'bag-info.txt': 'Payload-Oxum: 8 bytes\n' }), ['oxum-form']],
    ['Payload-Oxum twice', goodBag({ 'bag-info.txt': 'Payload-Oxum: 8.2\nPayload-Oxum: 8.2\n' }), ['oxum-twice']],
    ['a line without a label', goodBag({ 'bag-info.txt': 'Sample Ltd\n' }), ['info-line']],
    ['a blank before the first label', goodBag({ 'bag-info.txt': ' Contact-Name: A\n' }), ['info-line']],
    ['a blank before the colon', goodBag({ 'bag-info.txt': 'Contact-Name : A\n' }), ['info-line']],
    ['no blank after the colon', goodBag({ 'bag-info.txt': 'Contact-Name:A\n' }), ['info-line']],
    [
      'a file to be fetched',
      without(goodBag({ 'fetch.txt': 'https://files.example/a 5 data/a.txt\n' }), 'data/a.txt'),
      ['not-fetched', 'oxum-differs'],
    ],
    [
      'a file to be fetched that is in no manifest',
      goodBag({ 'fetch.txt': 'https://files.example/c 5 data/c.txt\n' }),
      ['not-listed'],
    ],
    ['a way out in fetch.txt', goodBag({ 'fetch.txt': 'https://files.example/a 5 ../a.txt\n' }), ['path-outside']],
    ['an absolute path in fetch.txt', goodBag({ 'fetch.txt': 'https://files.example/a 5 /etc/a\n' }), ['path-outside']],
    [
      'a tag file in fetch.txt',
      goodBag({ 'fetch.txt': 'https://files.example/a 5 bag-info.txt\n' }),
      ['path-not-payload'],
    ],
    ['fetch.txt without a length', goodBag({ 'fetch.txt': 'https://files.example/a data/a.txt\n' }), ['fetch-line']],
    ['fetch.txt without an address', goodBag({ 'fetch.txt': 'here 5 data/a.txt\n' }), ['fetch-line']],
  ];

  test.each(invalid)('%s', async (_name, files, ids) => {
    const report = await told(files);
    expect(report.valid).toBe(false);
    expect(report.ids.sort()).toEqual(ids.sort());
  });

  test('a link out of the bag, and a file that can’t be read', async () => {
    expect((await checkBag({ ...bagOf(goodBag()), linksOutside: ['data/link'] })).findings).toMatchObject([
      { id: 'link-outside' },
    ]);
    const bag = bagOf(goodBag());
    const files = new Map(bag.files).set('data/a.txt', { bytes: 5, read: async () => Promise.reject(new Error('no')) });
    expect((await checkBag({ ...bag, files })).findings).toMatchObject([
      { id: 'file-unreadable', place: 'data/a.txt' },
    ]);
  });

  test('any one byte of any listed file changed', async () => {
    const files = goodBag();
    const paths = Object.keys(files).filter((path) => !path.startsWith('tagmanifest'));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (path, place, flip) => {
          const bytes = Uint8Array.from(Buffer.from(files[path] ?? ''));
          bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ flip;
          expect((await told({ ...files, [path]: bytes })).valid).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('whatever stands in a manifest or list, there is a report', async () => {
    const list = fc.constantFrom(
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
      'bag-info.txt',
      'fetch.txt',
      'bagit.txt',
    );
    await fc.assert(
      fc.asyncProperty(list, fc.uint8Array({ maxLength: 300 }), async (name, bytes) => {
        await told({ ...goodBag(), [name]: bytes });
      }),
      { numRuns: 300 },
    );
  });
});

test('every finding has its words, with no place left empty', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const { text } of Object.values(bagFindings)) expect(places(text['zh-CN'])).toEqual(places(text.en));
});

function withManifestBytes(bytes: Uint8Array): Files {
  return { ...payload, 'bagit.txt': bagitTxt(), 'manifest-sha256.txt': bytes };
}

function without(files: Files, path: string): Files {
  const { [path]: _, ...rest } = files;
  return rest;
}
