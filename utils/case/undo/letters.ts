import { after, again, eventOf, lastAgain, type Undos } from './undo.ts';

/** A letter goes one way, from written to answered: what was done to it last is taken back first. */
const letter = ({ letter: id }: { letter: string }) => `letter ${id}`;
/** A letter as entries name it. */
const named = ({ letter: id, subject }: { letter: string; subject: string }) => ({ letter: id, subject });

export const letterUndos = {
  'letter-written': {
    of: letter,
    back: (entry, earlier) => lastAgain(earlier, 'letter-written') ?? { type: 'letter-removed', ...named(entry) },
  },
  'letter-removed': { of: letter, back: (entry) => ({ type: 'letter-put-back', ...named(entry) }) },
  'letter-put-back': {
    of: letter,
    back: (entry, earlier) => after(earlier, 'letter-removed', { type: 'letter-removed', ...named(entry) }),
  },
  'letter-sent': {
    of: letter,
    back: (entry, earlier) =>
      earlier.at(-1)?.type === 'letter-sent' ? again(earlier) : { type: 'letter-sent-undone', ...named(entry) },
  },
  'letter-sent-undone': {
    of: letter,
    // The answer to it would not come back with it.
    back: (_, earlier) => (earlier.at(-1)?.type === 'letter-sent' ? again(earlier) : undefined),
  },
  'letter-answered': { of: letter, back: (entry) => ({ type: 'letter-answer-undone', ...named(entry) }) },
  'letter-answer-undone': {
    of: letter,
    back: (_, earlier) => (earlier.at(-1)?.type === 'letter-answered' ? again(earlier) : undefined),
  },
  'letter-place-set': {
    of: ({ place }) => `place ${place}`,
    back: (entry, earlier) => lastAgain(earlier, 'letter-place-set') ?? { ...eventOf(entry), value: '' },
  },
} satisfies Undos;
