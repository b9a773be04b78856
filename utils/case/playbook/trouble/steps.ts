import type { Text } from '../../../text.ts';
import type { LetterKind } from '../../letters/kinds.ts';
import type { CaseState } from '../../state.ts';
import { lettersShown } from '../by-letter.ts';
import type { Phase, Role } from '../phases.ts';
import type { Trouble } from '../plan.ts';
import { byEvidence, type Rule } from '../rule.ts';
import type { TroubleKind } from '../troubles.ts';

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

/** The tasks that a kind of trouble brings. They appear with the first trouble of that kind, and are not needed once all of it is settled. */
export function stepsOf({ kind, phase, roles, steps }: Steps): Rule[] {
  const ofKind = ({ plan }: CaseState) => plan.troubles.filter((trouble) => trouble.kind === kind);
  return steps.map((step) => ({
    ...step,
    phase,
    roles,
    action: step.action ?? 'letters',
    shown: (state, site, today) =>
      byEvidence(step.id)(state) ??
      step.shown?.(state, site, today) ??
      (step.letter && letterSince(step.letter, ofKind(state), state)),
    for: (_site, state) => ofKind(state).length > 0,
    unneeded: (state) => (ofKind(state).every(({ settled: how }) => how !== undefined) ? settled : undefined),
  }));
}

/** What the letters of a kind show that were begun after the trouble: those before it are what it is about. */
function letterSince(kind: LetterKind, [first]: readonly Trouble[], state: CaseState) {
  return first && lettersShown(state, [kind], first.at);
}
