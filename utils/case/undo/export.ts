import { after, again, eventOf, type Undos } from './undo.ts';

const download = ({ name }: { name: string }) => `download ${name}`;

/** What the person said of counts, changes and downloads; what pages showed stays. */
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
} satisfies Undos;
