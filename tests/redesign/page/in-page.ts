import { look } from '../../../utils/page/detect.ts';
import type { GuideView } from '../../../utils/page/guide-view.ts';
import type { Marks } from '../../../utils/page/marks.ts';
import type { Language } from '../../../utils/text.ts';
import { spotsOf } from '../drawing/spots.ts';
import { mutations, ofWholePages, unchanged } from '../mutations/index.ts';
import type { Mutation } from '../mutations/mutation.ts';
import { removed } from '../mutations/removed.ts';
import { openClosedRoots } from './closed.ts';
import { drawPage } from './draw.ts';
import { follow, type Patience } from './follow.ts';
import { isSeen, type Judged, judge } from './judge.ts';
import { readPage } from './read.ts';

/** A scene as a page needs it. */
export interface StepQuestion {
  /** The steps from the scene's own to the guide's last. */
  views: GuideView[];
  /** Truths that are right for each of them. */
  rights: (readonly string[])[];
  expected: 'control' | 'nothing' | 'finished';
  language: Language;
}

export interface MarkQuestion {
  marks: Marks;
  says: Record<string, string>;
  language: Language;
}

/** One scene under one mutation. */
export interface Cell extends Judged {
  mutation: string;
  /** The guide in this frame has something to say of the step. */
  seen: boolean;
}

/** What a guide says in a page that another frame with the control stands in, or beside. */
export interface Around {
  /** As long as that frame sees the control. */
  seeing: Judged;
  /** Where it doesn't. */
  missing: Judged;
}

declare global {
  var redesign: {
    /** The scene under every mutation that changes its page. */
    steps(question: StepQuestion): Promise<Cell[]>;
    /** The page as it stands, which is not the one with the control. */
    around(question: StepQuestion): Promise<Around>;
    /** Whether one of these truths stands in this frame, or in what it can look into. */
    has(truths: readonly string[]): boolean;
    marks(question: MarkQuestion): Promise<Cell[]>;
  };
}

openClosedRoots();

globalThis.redesign = {
  async steps({ views, rights, expected, language }) {
    const here = expected === 'control' ? (rights[0] ?? []) : [];
    return mutate(expected === 'control' ? mutations : ofWholePages, here, language, async (mutation) => {
      const { step, decision } = await follow(views, new URL(location.href), 'redesigned');
      const isGone = mutation === removed.name;
      const right = { here: isGone ? [] : here, later: rights[step] ?? [], finished: expected === 'finished' };
      return { ...judge(decision, right, step > 0 && expected === 'control'), seen: isSeen(decision) };
    });
  },

  async around({ views, rights, expected }) {
    const ask = async (patience: Patience) => {
      const { step, decision } = await follow(views, new URL(location.href), patience);
      return judge(decision, { here: [], later: rights[step] ?? [], finished: expected === 'finished' }, step > 0);
    };
    return { seeing: await ask('at-once'), missing: await ask('redesigned') };
  },

  has: (truths) => spotsOf(readPage(document), truths).length > 0,

  marks: ({ marks, says, language }) =>
    mutate(ofWholePages, [], language, async () => {
      const verdict: Record<string, unknown> = { ...look(marks, document, new URL(location.href)) };
      const pairs = Object.entries(says).map(([mark, wanted]) => ({ mark, wanted, told: String(verdict[mark]) }));
      const off = pairs.filter(({ wanted, told }) => wanted !== told);
      const isWrong = off.some(({ told }) => told !== 'unknown');
      const said = off.map(({ mark, wanted, told }) => `${mark} is ${wanted}, told ${told}`).join('; ');
      return { result: off.length === 0 ? 'right' : isWrong ? 'wrong' : 'unsure', said, seen: true };
    }),
};

/** Draws the page anew for each mutation that changes it, in each of its ways, and asks. */
async function mutate(
  all: readonly Mutation[],
  truths: readonly string[],
  language: Language,
  ask: (mutation: string) => Promise<Omit<Cell, 'mutation'>>,
): Promise<Cell[]> {
  const original = readPage(document);
  const cells: Cell[] = [];
  for (const { name, variants = 1, change } of all)
    for (let variant = 0; variant < variants; variant += 1) {
      const page = structuredClone(original);
      if (!change({ page, right: spotsOf(page, truths), language, variant })) continue;
      if (name !== unchanged.name) assertChanged(original, page, name);
      drawPage(page, document);
      cells.push({ mutation: name, ...(await ask(name)) });
    }
  drawPage(original, document);
  return cells;
}

function assertChanged(before: unknown, after: unknown, name: string): void {
  if (JSON.stringify(before) === JSON.stringify(after)) throw new Error(`“${name}” changed nothing.`);
}
