import { readBagInfo } from './bag.ts';
import { differencesOf } from './differences.ts';
import { fingerprintOf } from './key.ts';
import { openZip, ZipFault } from './open-zip.ts';
import { cut, made, type Point } from './point.ts';
import { type Bag, bagFolder, type ReadOptions, readBag, textOf } from './read-bag.ts';
import { checkComplete, checkDeclaration, checkPayload, checkTags } from './verify-files.ts';
import { checkSignatures } from './verify-lines.ts';
import { checkRecords, checkTimeline } from './verify-records.ts';
import { checkRedactions } from './verify-redactions.ts';
import { pointIds, type VerifyReport } from './verify-report.ts';
import { checkSignature, keyOf } from './verify-signature.ts';
import { checkStamp } from './verify-stamp.ts';

/**
 * Checks a bundle from anywhere. The file is taken for hostile: it is read in slices, every byte once, within the limits
 * of open-zip.ts, and whatever is wrong with it becomes a point of the report.
 *
 * @throws only DOMException `AbortError`, when the signal stops it
 */
export async function verifyBundle(file: Blob, options: ReadOptions = {}): Promise<VerifyReport> {
  options.signal?.throwIfAborted();
  const entries = await openZip(file).catch((error: unknown) => {
    if (error instanceof ZipFault) return error;
    throw error;
  });
  options.signal?.throwIfAborted();
  if (entries instanceof ZipFault) {
    const places = entries.place === undefined ? [] : [entries.place];
    return noBundle([made('zip', 'fails', { fault: entries.fault, places })]);
  }
  const folder = bagFolder(entries);
  if (folder === undefined) return noBundle([made('zip', 'holds'), made('declaration', 'fails', { fault: 'no-bag' })]);

  const bag = await readBag(entries, folder, options);
  const about = await aboutOf(bag);
  const points = [
    bag.damaged.length === 0
      ? made('zip', 'holds')
      : made('zip', 'fails', { fault: 'damaged-files', places: bag.damaged }),
    checkDeclaration(bag),
    checkComplete(bag),
    checkPayload(bag),
    checkTags(bag),
    await checkSignature(bag),
    await checkTimeline(bag),
    await checkSignatures(bag),
    await checkRecords(bag),
    checkRedactions(bag),
    await checkStamp(bag),
    ...cannotTell(about),
  ];
  const verdict = points.some(({ result }) => result === 'fails') ? 'changed' : 'whole';
  return { verdict, about, differences: differencesOf(points), points: points.map(cut) };
}

/** What is known ends here: every later point is unknown. */
function noBundle(known: Point[]): VerifyReport {
  const about = { files: 0, bytes: 0 };
  const rest = pointIds.slice(known.length, -3).map((id) => made(id, 'unknown'));
  return { verdict: 'no-bundle', about, points: [...known, ...rest, ...cannotTell(about)].map(cut) };
}

function cannotTell(about: VerifyReport['about']): Point[] {
  return [
    made('time', 'unknown', { values: { at: about.writtenAt ?? '—' } }),
    made('person', 'unknown', { values: { organisation: about.organisation ?? '—' } }),
    made('key-copied', 'unknown', { values: { fingerprint: about.keyFingerprint ?? '—' } }),
  ];
}

async function aboutOf(bag: Bag): Promise<VerifyReport['about']> {
  const info = readBagInfo(textOf(bag, 'bag-info.txt') ?? '');
  const said = (label: string) => info.get(label)?.slice(0, 500);
  const key = await keyOf(bag);
  return {
    title: said('External-Description'),
    writtenAt: said('Bundle-Written-At'),
    software: said('Bag-Software-Agent'),
    organisation: said('Source-Organization'),
    contact: said('Contact-Name'),
    caseId: said('External-Identifier'),
    keyFingerprint: key && (await fingerprintOf(key)),
    files: bag.files.size,
    bytes: Array.from(bag.files.values()).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
