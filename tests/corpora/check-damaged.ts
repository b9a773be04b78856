import { checkFile } from '../../utils/files/check.ts';
import { defaultLimits } from '../../utils/files/limits.ts';
import { fileReportSchema } from '../../utils/files/report.ts';
import type { DamagedInput } from './damaged-inputs.ts';

const context = {
  objects: [
    { object: 'contacts', fileName: 'contacts', columns: ['Record ID'], idColumn: 'Record ID', idForm: '\\d+' },
  ],
  expected: [{ object: 'contacts', count: 12 }],
};

/** Checks a damaged file in at most so many seconds. Gives what is wrong with the report, or with there being none. */
export async function checkDamaged({ name, bytes }: DamagedInput, seconds: number): Promise<string | undefined> {
  const limits = { ...defaultLimits, seconds };
  try {
    const report = await checkFile(new Blob([bytes]), name, context, { limits });
    const { error } = fileReportSchema.safeParse(JSON.parse(JSON.stringify(report)));
    if (error) return error.message;
    // These stand for an error of the disk, and for a file that takes hours; none of ours may hide behind them.
    return report.findings.find(({ id }) => id === 'read-failed' || id === 'took-too-long')?.id;
  } catch (error) {
    return String(error);
  }
}
