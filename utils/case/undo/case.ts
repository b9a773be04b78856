import { after, type Undos } from './undo.ts';

const archive = () => 'archive';

/** Where the case lies. What opened it and what another browser brought stays. */
export const caseUndos = {
  'case-archived': { of: archive, back: () => ({ type: 'case-reopened' }) },
  'case-reopened': {
    of: archive,
    back: (_, earlier) => after(earlier, 'case-archived', { type: 'case-archived' }),
  },
} satisfies Undos;
