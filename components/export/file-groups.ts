import type { JudgedFile } from '../../utils/case/export-answer.ts';

/** Up to so many files are shown in full; more are grouped. */
export const fewFiles = 6;

const fileGroups = ['trouble', 'doubtful', 'whole', 'replaced'] as const;
export type FileGroup = (typeof fileGroups)[number];

/** Where a file stands among many: what needs a hand first, what another file stands in for last. */
export function groupOf({ report: { verdict }, mine, replacedBy }: JudgedFile): FileGroup {
  if (replacedBy) return 'replaced';
  if (mine === 'no' || verdict === 'damaged' || verdict === 'unreadable') return 'trouble';
  return verdict;
}

/** Files by group, without empty groups. */
export function groupsOf(files: readonly JudgedFile[]): { group: FileGroup; files: JudgedFile[] }[] {
  const grouped = Map.groupBy(files, groupOf);
  return fileGroups.flatMap((group) => {
    const own = grouped.get(group);
    return own ? { group, files: own } : [];
  });
}
