import type { Text } from '../../../text.ts';
import type { LetterKind } from '../../letters/kinds.ts';
import type { CaseState } from '../../state.ts';
import { byLetter, lettersShown } from '../by-letter.ts';
import type { Phase, Role } from '../phases.ts';
import type { Trouble } from '../plan.ts';
import { byEvidence, type Rule } from '../rule.ts';
import type { TroubleKind } from '../troubles.ts';
import { spokenOf } from './spoken-of.ts';

/** A next step out of trouble: a task with something to press. */
type Step = Pick<Rule, 'id' | 'title' | 'why' | 'proof' | 'place' | 'guide' | 'action' | 'letter' | 'shown'> &
  (Required<Pick<Rule, 'action'>> | Required<Pick<Rule, 'letter'>>);

interface Steps {
  kind: TroubleKind;
  phase: Phase;
  roles: readonly Role[];
  steps: readonly Step[];
}

const settled: Text = { en: 'It is settled.', 'zh-CN': '问题已解决。' };

/**
 * The tasks that a kind of trouble brings. They appear with the first trouble of that kind, and are not needed once all of it is settled. A
 * letter that speaks of this trouble alone brings its own step, whether the trouble was noted or not.
 */
export function stepsOf({ kind, phase, roles, steps }: Steps): Rule[] {
  const ofKind = ({ plan }: CaseState) => plan.troubles.filter((trouble) => trouble.kind === kind);
  return steps.map((step) => {
    const ownLetter = step.letter && spokenOf[step.letter]?.trouble === kind ? byLetter(step.letter) : undefined;
    return {
      ...step,
      phase,
      roles,
      action: step.action ?? 'letters',
      shown: (state, site, today) =>
        byEvidence(step.id)(state) ??
        step.shown?.(state, site, today) ??
        (ownLetter ? ownLetter(state) : step.letter && letterSince(step.letter, ofKind(state), state)),
      for: (_site, state) => ofKind(state).length > 0 || ownLetter?.(state) !== undefined,
      unneeded: (state) => (isSettled(ofKind(state)) ? settled : undefined),
    };
  });
}

/** All that was noted is settled; where nothing was, nothing is. */
function isSettled(troubles: readonly Trouble[]): boolean {
  return troubles.length > 0 && troubles.every(({ settled: how }) => how !== undefined);
}

/** What the letters of a kind show that were begun after the trouble: those before it are what it is about. */
function letterSince(kind: LetterKind, [first]: readonly Trouble[], state: CaseState) {
  return first && lettersShown(state, [kind], first.at);
}
