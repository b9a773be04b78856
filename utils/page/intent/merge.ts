import type { Text } from '../../text.ts';
import type { Answer, Candidate, Decoy } from './answer.ts';
import { closeBy, mostCandidates } from './answer.ts';

/** A candidate without its element, which can't leave the frame. */
export type ToldCandidate = Omit<Candidate, 'element' | 'openFirst'>;
export type ToldDecoy = Omit<Decoy, 'element'>;

/** What one frame says, where the script runs in all of them. `F` is the caller's name of a frame: its number, or an object. */
export interface FrameAnswer<F, C extends ToldCandidate = ToldCandidate, D extends ToldDecoy = ToldDecoy> {
  frame: F;
  /** The host of the frame's address where that is another than the page's own; told to the person. */
  host?: string;
  answer: Answer<C, D>;
}

/** Which frame something stands in, and its position in that frame's own answer. */
export interface Place<F> {
  frame: F;
  at: number;
}

/**
 * One answer for a page whose frames each looked for themselves, because they are of other origins.
 * @throws {RangeError} when there is no answer, or they are to different questions
 */
export function mergeAnswers<F, C extends ToldCandidate, D extends ToldDecoy>(
  answers: readonly FrameAnswer<F, C, D>[],
): Answer<C & Place<F>, D & Place<F>> {
  const [first] = answers;
  if (!first) throw new RangeError('There is no answer to merge.');
  const { intent } = first.answer;
  if (answers.some(({ answer }) => answer.intent !== intent)) throw new RangeError('These are different questions.');
  const ranked = answers
    .flatMap((from) => from.answer.candidates.map((candidate, at) => ({ from, candidate, at })))
    .sort((one, other) => other.candidate.score - one.candidate.score);
  const best = ranked[0]?.from;
  return {
    intent,
    confidence: confidenceAmong(ranked),
    candidates: ranked.slice(0, mostCandidates).map(({ from: { frame, host }, candidate, at }) => ({
      ...candidate,
      reasons: host === undefined ? candidate.reasons : [...candidate.reasons, standsIn(host)],
      frame,
      at,
    })),
    decoys: best ? best.answer.decoys.map((decoy, at) => ({ ...decoy, frame: best.frame, at })) : [],
    languages: [...new Set(answers.flatMap(({ answer }) => answer.languages))],
    complete: answers.every(({ answer }) => answer.complete),
  };
}

/** A frame is as sure as it was, unless another one has something that comes near. */
function confidenceAmong<F, C extends ToldCandidate, D extends ToldDecoy>(
  ranked: { from: FrameAnswer<F, C, D>; candidate: C }[],
): Answer['confidence'] {
  const [best] = ranked;
  if (!best) return 'none';
  const own = best.from.answer.confidence;
  const rival = ranked.find(({ from }) => from !== best.from)?.candidate.score ?? 0;
  if (rival > best.candidate.score - closeBy) return 'unsure';
  return own === 'sure' && rival > best.candidate.score - 2 * closeBy ? 'likely' : own;
}

function standsIn(host: string): Text {
  return { en: `It is in a part of the page from ${host}`, 'zh-CN': `位于页面中来自 ${host} 的部分` };
}
