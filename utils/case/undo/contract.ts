import { again, type Undos } from './undo.ts';

export const contractUndos = {
  'contract-term-set': {
    of: ({ term }) => `term ${term.field}`,
    back: ({ term }, earlier) => again(earlier) ?? { type: 'contract-term-cleared', field: term.field },
  },
  'contract-term-cleared': { of: ({ field }) => `term ${field}`, back: (_, earlier) => again(earlier) },
} satisfies Undos;
