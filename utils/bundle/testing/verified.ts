import { newSigningKey } from '../key.ts';
import { verifyBundle } from '../verify.ts';
import { type PointId, type VerifyReport, verifyReport } from '../verify-report.ts';
import { writeBundle } from '../write.ts';
import { fullInput } from './full-sample.ts';
import { filesOf, zipOf } from './rezip.ts';

/** A bundle to damage: as it was written, its files by path, and its folder with `/` at the end. */
export const key = await newSigningKey();
export const bundle = await writeBundle(await fullInput(key), key);
export const folder = bundle.name.replace(/zip$/, '').replace('.', '/');
export const files: ReadonlyMap<string, Uint8Array> = await filesOf(bundle.blob);
export const paths = [...files.keys()];

/** The report of a zip, checked against its own schema. */
export async function verified(zip: Blob): Promise<VerifyReport> {
  return verifyReport.parse(await verifyBundle(zip));
}

export async function verifiedFiles(changed: Iterable<[string, Uint8Array | string]>): Promise<VerifyReport> {
  return verified(await zipOf(changed));
}

export function failing(report: VerifyReport): PointId[] {
  return report.points.filter(({ result }) => result === 'fails').map(({ id }) => id);
}

export function point(report: VerifyReport, id: PointId) {
  return report.points.find((one) => one.id === id);
}
