import { after, again, type Entry, eventOf, type Undo, type Undos, wasAway } from './undo.ts';

const download = ({ name }: { name: string }) => `download ${name}`;

const file = ({ file: id }: { file: string }) => `file ${id}`;

/** A file is taken out of the case; the report of an earlier check of it, which this one replaced, is kept nowhere any more. */
const cameIn: Undo<Entry<'file-checked' | 'file-put-back'>> = {
  of: file,
  back: ({ file: id, name, sha256 }, earlier) =>
    wasAway(earlier, 'file-removed') ? { type: 'file-removed', file: id, name, sha256 } : undefined,
};

/** What the person said of counts, changes, downloads and exports, and the files that they added; what pages showed stays. */
export const exportUndos = {
  'count-seen': {
    of: ({ object }) => `count ${object}`,
    back: ({ by }, earlier) => (by === 'person' ? again(earlier) : undefined),
  },
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
  'file-checked': cameIn,
  'file-put-back': cameIn,
  // Its bytes are gone from the browser.
  'file-removed': { of: file, back: () => undefined },
} satisfies Undos;
