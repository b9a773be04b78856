import { addressOf } from '../../sites/hosts.ts';
import type { Condition, HostRole, Site, Target } from '../../sites/schema.ts';
import { sourceWords } from '../../sites/source-words.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { Run } from '../../utils/case/rows/guide.ts';
import { stepOf } from '../../utils/case/runs.ts';
import type { GuideView, StepView } from '../../utils/page/guide-view.ts';
import type { Language } from '../../utils/text.ts';

/** Where a run stands, and in which page it is asked for. */
interface StandsAt {
  site: Site;
  found: Case;
  run: Run;
  language: Language;
  /** What the page's host is for. */
  role: HostRole;
  picks: StepView['picks'];
  inFrame: boolean;
  /** Pages that prove something are kept by themselves. */
  proves: boolean;
}

/** The step a run stands at, as the page needs it: one site, one guide, in the person's language. Null when the run is not active. */
export function guideViewOf({ site, found, run, language, role, picks, inFrame, proves }: StandsAt): GuideView | null {
  const guide = site.guides[run.guide];
  const step = stepOf(site, run);
  if (!guide || !step) return null;
  const place = step.at === undefined ? undefined : site.places[step.at];
  const decoys = step.decoys.flatMap(({ target, why }) => {
    const decoy: Target | undefined = site.targets[target];
    return decoy ? [{ target: decoy, why: why[language] }] : [];
  });
  return {
    caseId: run.caseId,
    guide: run.guide,
    title: guide.title[language],
    language,
    role,
    accountId: found.account.id,
    accountWays: site.account.id,
    goal: guide.goal,
    finished: guide.finished[language],
    provesEnd: proves && guide.steps.some(({ risk }) => risk === 'irreversible'),
    reads: guide.steps.slice(0, run.step + 1).some(({ risk }) => risk === 'irreversible'),
    inFrame,
    closedFrames: run.closedFrames ?? [],
    ...(run.customer && { customer: { number: run.customer.number, name: run.customer.name } }),
    step: {
      id: step.id,
      number: run.step + 1,
      of: guide.steps.length,
      say: step.say[language],
      why: step.why?.[language],
      warn: step.warn?.[language],
      source: sourceWords(site, step.from)[language],
      risk: step.risk,
      optional: step.optional,
      target: step.target,
      picks,
      ...(proves && { proof: step.proof ?? (step.risk === 'irreversible' ? ('warnings' as const) : undefined) }),
      done: step.done,
      effect: step.effect,
      withinSeconds: step.within,
      decoys,
      place: place && {
        at: place.at,
        address: place.path && addressOf(site, found.account, { path: place.path, role: place.role }),
        words: place.words[language],
      },
      following: step.optional ? guide.steps[run.step + 1]?.target : undefined,
    },
    targets: site.targets,
    places: Object.fromEntries(Object.entries(site.places).map(([id, { at }]): [string, Condition] => [id, at])),
  };
}
