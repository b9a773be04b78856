import type { Intent } from '../../utils/page/intent/intents.ts';
import type { PlainAnswer } from './in-page.ts';
import type { LabelledPage } from './labels.ts';

/** How one answer compares with the label. `half`: a control that is a weak answer. `pass`: a decoy that does no harm. */
export interface Judged {
  system: string;
  page: string;
  /** The page without its language. */
  family: string;
  language: string;
  intent: Intent;
  /** Nothing on the page is right. */
  absent: boolean;
  confidence: PlainAnswer['confidence'];
  top1: 'right' | 'half' | 'pass' | 'wrong' | 'none';
  top3: boolean;
  answer: string;
  expected: string;
}

/** The intents that a page says something about: with a right control, or with none. */
export function askedOf({ controls, absent }: LabelledPage): Intent[] {
  return [...new Set([...controls.map(({ intent }) => intent), ...absent])];
}

/** The selectors of a page's controls and decoys, in the order in which {@link judge} expects them. */
export function selectorsOf({ controls, decoys }: LabelledPage): string[] {
  return [...controls, ...decoys].map(({ selector }) => selector);
}

export function judge(page: LabelledPage, answer: PlainAnswer): Judged {
  const { intent, confidence, candidates } = answer;
  const [first] = candidates;
  const right = page.controls.filter((control) => control.intent === intent);
  return {
    system: page.system,
    page: page.file,
    family: `${page.system}/${page.file.replace(/\.[\w-]+\.html$/, '')}`,
    language: page.lang,
    intent,
    absent: right.length === 0,
    confidence,
    top1: first ? gradeOf(page, intent, first.is) : 'none',
    top3: candidates.slice(0, 3).some(({ is }) => /right|half/.test(gradeOf(page, intent, is))),
    answer: first ? `${first.name} ${first.score}` : '',
    expected: right.map(({ text }) => text).join(' | '),
  };
}

function gradeOf({ controls, decoys }: LabelledPage, intent: Intent, is: number[]): Exclude<Judged['top1'], 'none'> {
  const hits = is.flatMap((at) => controls[at] ?? []).filter((control) => control.intent === intent);
  if (hits.some(({ acceptable }) => acceptable !== true)) return 'right';
  if (hits.length > 0) return 'half';
  return is.some((at) => decoys[at - controls.length]?.acceptable) ? 'pass' : 'wrong';
}

/** Shares, from 0 to 1, of a set of answers. */
export interface Figures {
  asked: number;
  top1: number;
  top3: number;
  unsure: number;
  wrongAndSure: number;
  absent: number;
  /** Of the intents that are absent: an answer of any confidence. */
  falseAlarms: number;
  /** Of those: an answer that was not called `unsure`. */
  firmFalseAlarms: number;
}

export function figuresOf(judged: Judged[]): Figures {
  const there = judged.filter(({ absent }) => !absent);
  const gone = judged.filter(({ absent }) => absent);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const points = { right: 1, half: 0.5, pass: 0, wrong: 0, none: 0 };
  const isWrong = ({ top1 }: Judged) => top1 === 'wrong';
  return {
    asked: there.length,
    top1: share(
      there.reduce((sum, { top1 }) => sum + points[top1], 0),
      there.length,
    ),
    top3: share(there.filter(({ top3 }) => top3).length, there.length),
    unsure: share(there.filter(({ confidence }) => confidence === 'unsure').length, there.length),
    wrongAndSure: share(judged.filter((one) => isWrong(one) && one.confidence === 'sure').length, judged.length),
    absent: gone.length,
    falseAlarms: share(gone.filter(isWrong).length, gone.length),
    firmFalseAlarms: share(gone.filter((one) => isWrong(one) && one.confidence !== 'unsure').length, gone.length),
  };
}
