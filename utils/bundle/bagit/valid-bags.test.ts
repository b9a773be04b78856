import { describe, expect, test } from 'vitest';
import type { BagFindingId } from './finding.ts';
import { bagitTxt, digest, type Files, goodBag, manifestOf, payload, told } from './testing/bags.ts';

const listed = manifestOf(payload);
/** A bag whose manifest says something else of its payload. */
const withManifest = (manifest: string, version?: string) => goodBag({ 'manifest-sha256.txt': manifest }, version);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('valid bags', () => {
  const valid: [string, Files, BagFindingId[]?, string[]?][] = [
    ['with everything', goodBag()],
    ...['0.93', '0.94', '0.95', '0.96', '0.97'].map((version): [string, Files] => [version, goodBag({}, version)]),
    ['without bag-info.txt', goodBag({}, '1.0', ['bag-info.txt'])],
    ['without a tag manifest', { ...payload, 'bagit.txt': bagitTxt(), 'manifest-sha256.txt': listed }],
    ['bagit.txt with CRLF', goodBag({ 'bagit.txt': bagitTxt().replaceAll('\n', '\r\n') })],
    ['bagit.txt with CR', goodBag({ 'bagit.txt': bagitTxt().replaceAll('\n', '\r') })],
    ['bagit.txt without its last line end', goodBag({ 'bagit.txt': bagitTxt().trimEnd() })],
    ['manifest with CRLF', withManifest(listed.replaceAll('\n', '\r\n'))],
    ['manifest with CR', withManifest(listed.replaceAll('\n', '\r'))],
    ['manifest without its last line end', withManifest(listed.trimEnd())],
    ['hashes in capitals', withManifest(listed.replace(/^[0-9a-f]{64}/gm, (hash) => hash.toUpperCase()))],
    ['one blank or a tab after the hash', withManifest(listed.replace('  ', '\t').replaceAll('  ', ' '))],
    ['asterisks', withManifest(listed.replaceAll('  ', ' *')), ['path-asterisk']],
    ['./ before paths', withManifest(listed.replaceAll('data/', './data/')), ['path-dot-slash']],
    ['a line twice', withManifest(listed + listed.split('\n')[0]), ['listed-twice']],
    ['other files beside the payload', { ...goodBag(), 'notes/else.txt': 'not listed' }],
    ['blanks in names', { ...goodBag(), ...named('data/two  words .txt') }],
    ['a per cent sign', { ...goodBag(), ...named('data/100%.txt', 'data/100%25.txt') }],
    ['a line feed in a name', { ...goodBag(), ...named('data/a\nb\r.txt', 'data/a%0Ab%0d.txt') }],
    ['a per cent sign, in the drafts', { ...goodBag({}, '0.97'), ...named('data/100%.txt', 'data/100%.txt', '0.97') }],
    ['%20 that is meant so', { ...goodBag(), ...named('data/a%20b', 'data/a%2520b') }],
    ['a per cent sign as it is', { ...goodBag(), ...named('data/100%.txt', 'data/100%.txt') }, ['path-percent']],
    ['a name in another Unicode form', { ...goodBag(), ...named('data/e\u0301', 'data/\u00e9') }, ['path-normalised']],
    ['Chinese names', { ...goodBag(), ...named('data/合同/终止.txt') }],
    ['two names that differ by case', { ...goodBag(), ...named('data/A.txt') }, ['only-case-differs']],
    [
      'four manifests that list the same',
      goodBag({
        'manifest-md5.txt': manifestOf(payload, 'md5'),
        'manifest-sha1.txt': manifestOf(payload, 'sha1'),
        'manifest-sha512.txt': manifestOf(payload, 'sha512'),
      }),
    ],
    [
      'in the drafts each manifest may list a part',
      goodBag(
        {
          'manifest-sha256.txt': listed.split('\n')[0] ?? '',
          'manifest-md5.txt': manifestOf(payload, 'md5').split('\n')[1] ?? '',
        },
        '0.97',
      ),
    ],
    ['a hash of an unknown kind beside a known one', goodBag({ 'manifest-blake3.txt': '' }), ['algorithm-unknown']],
    [
      'text in UTF-16',
      {
        ...payload,
        'bagit.txt': bagitTxt('1.0', 'UTF-16'),
        'manifest-sha256.txt': utf16(listed),
        'bag-info.txt': utf16('Payload-Oxum: 8.2\n'),
      },
    ],
    [
      'text in ISO-8859-1',
      {
        ...goodBag(),
        'bagit.txt': bagitTxt('1.0', 'ISO-8859-1'),
        'tagmanifest-sha256.txt': manifestOf({ 'manifest-sha256.txt': listed }),
      },
    ],
    ['an empty payload', { 'bagit.txt': bagitTxt(), 'manifest-sha256.txt': '' }, [], ['data']],
    [
      'an empty payload file',
      { ...goodBag({}, '1.0', ['bag-info.txt']), ...named('data/empty', 'data/empty', '1.0', '') },
    ],
    [
      'folded and repeated lines in bag-info.txt',
      goodBag({
        'bag-info.txt':
          'Contact-Name: A\nContact-Name: B\nExternal-Description: one\n two\n\tthree\nPayload-Oxum: 8.2\n',
      }),
    ],
    [
      'blanks around colons, in the drafts',
      goodBag({ 'bag-info.txt': 'Contact-Name :A\nPayload-Oxum  :  8.2\n' }, '0.97'),
    ],
    ['fetch.txt with files that are there', goodBag({ 'fetch.txt': 'https://files.example/a - data/a.txt\n' })],
    ['a bag within a bag', { ...goodBag(), ...inner() }],
  ];

  test.each(valid)('%s', async (_name, files, warnings = [], folders = []) => {
    expect(await told(files, folders)).toEqual({ valid: true, ids: warnings });
  });
});

/** One more payload file, and the manifest that lists it with the others, under the name written there. */
function named(path: string, written = path, version = '1.0', content = 'more'): Files {
  const manifest = `${listed}${digest(content)}  ${written}\n`;
  const tags = goodBag({ 'manifest-sha256.txt': manifest }, version, ['bag-info.txt']);
  return { ...tags, 'bag-info.txt': '', [path]: content };
}

/** The files of a bag that lies in another one's payload, and a manifest that lists them all. */
function inner(): Files {
  const files = Object.fromEntries(Object.entries(goodBag()).map(([path, content]) => [`data/bag/${path}`, content]));
  return { ...goodBag({ 'manifest-sha256.txt': manifestOf({ ...payload, ...files }), 'bag-info.txt': '' }), ...files };
}
