import type { CaseEvent, LoggedEvent } from '../events/index.ts';
import { after, again, type Entry, eventOf, type Undo, type Undos, wasAway } from './undo.ts';

const download = ({ name }: { name: string }) => `download ${name}`;

const count = ({ object }: { object: string }) => `count ${object}`;

const file = ({ file: id }: { file: string }) => `file ${id}`;

/** A file that came in is taken out of the case; where it was there, the report of the check before counts again. */
const checked: Undo<Entry<'file-checked' | 'file-check-put-back'>> = {
  of: file,
  back: ({ file: id, name, sha256 }, earlier) =>
    wasAway(earlier, 'file-removed') ? { type: 'file-removed', file: id, name, sha256 } : checkBefore(earlier),
};

/** The last check of a file once more; undefined where an older line doesn't say which report it was. */
function checkBefore(earlier: readonly LoggedEvent[]): CaseEvent | undefined {
  const before = earlier.findLast((entry) => entry.type === 'file-checked' || entry.type === 'file-check-put-back');
  const { checkedAt } = before ?? {};
  return before && checkedAt !== undefined
    ? { ...eventOf<Entry<typeof before.type>>(before), type: 'file-check-put-back', checkedAt }
    : undefined;
}

/** What the person said of counts, changes, downloads and exports, and the files that they added; what pages showed stays. */
export const exportUndos = {
  'count-seen': {
    of: count,
    back: ({ object, by }, earlier) =>
      by === 'person' ? (again(earlier) ?? { type: 'count-cleared', object }) : undefined,
  },
  'count-cleared': { of: count, back: (_, earlier) => again(earlier) },
  'change-seen': {
    of: ({ object }) => `change ${object}`,
    back: (entry, earlier) => again(earlier) ?? { ...eventOf(entry), day: '' },
  },
  'download-dismissed': { of: download, back: ({ name }) => ({ type: 'download-put-back', name }) },
  'download-put-back': {
    of: download,
    back: ({ name }, earlier) => after(earlier, 'download-dismissed', { type: 'download-dismissed', name }),
  },
  // Each is about one moment: clocks are counted from it.
  'export-ready': {
    of: ({ export: id, since, at }) => `ready ${id} ${since ?? at}`,
    // Said of a moment once more, it changed nothing.
    back: ({ export: id, since, at }, earlier) =>
      wasAway(earlier, 'export-not-ready') ? { type: 'export-not-ready', export: id, said: since ?? at } : undefined,
  },
  'export-not-ready': {
    of: ({ export: id, said }) => `ready ${id} ${said}`,
    back: ({ export: id, said }, earlier) =>
      after(earlier, 'export-ready', { type: 'export-ready', export: id, since: said }),
  },
  'file-checked': checked,
  'file-check-put-back': checked,
  'file-put-back': {
    of: file,
    back: ({ file: id, name, sha256 }, earlier) =>
      after(earlier, 'file-removed', { type: 'file-removed', file: id, name, sha256 }),
  },
  'file-removed': {
    of: file,
    back: ({ file: id, name, sha256 }, earlier) =>
      earlier.length > 0 ? { type: 'file-put-back', file: id, name, sha256 } : undefined,
  },
} satisfies Undos;
