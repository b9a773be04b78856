import { keepBelowBytes } from '../../utils/case/files.ts';
import type { Evidence } from '../../utils/case/rows/evidence.ts';
import type { ExportedFile } from '../../utils/case/rows/export.ts';

/** Bytes of the exported files that can go into the bundle; larger ones stay where the person saved them. */
export function filesBytes(files: readonly ExportedFile[]): number {
  return files.reduce((sum, { report: { bytes } }) => sum + (bytes <= keepBelowBytes ? bytes : 0), 0);
}

/** Bytes of everything that was captured. */
export function evidenceBytes(evidence: readonly Evidence[]): number {
  return evidence.flatMap(({ parts }) => parts).reduce((sum, { bytes }) => sum + bytes, 0);
}
