import { guideViewOf } from '../../entrypoints/background/guide-view.ts';
import { hostAt } from '../../sites/hosts.ts';
import type { Site } from '../../sites/schema.ts';
import type { GuideView } from '../../utils/page/guide-view.ts';
import { type Marks, marksOf } from '../../utils/page/marks.ts';
import type { Language } from '../../utils/text.ts';
import type { Practice } from '../crms/kit/index.ts';
import type { Scene, StepScene } from './scene.ts';

type Case = Parameters<typeof guideViewOf>[0]['found'];

/** Where a page is, and whose. */
interface PageAt {
  site: Site;
  practice: Practice;
  language: Language;
  url: URL;
  inFrame: boolean;
}

/** A guide's steps from the scene's own to its last, as the background sends them to this page. */
export function viewsOf({ guide, step }: StepScene, { site, practice, language, url, inFrame }: PageAt): GuideView[] {
  const steps = site.guides[guide]?.steps ?? [];
  const first = steps.findIndex(({ id }) => id === step);
  if (first === -1) throw new Error(`${site.id} has no step ${guide}/${step}.`);
  const account = { id: practice.account.id, name: practice.account.name, host: new URL(practice.origin).host };
  // Of a case only the account is asked.
  const found = { account } as Case;
  return steps.slice(first).map((_, index) => {
    const run = { caseId: 'case', guide, step: first + index, status: 'active' as const, wordsOnly: false };
    const role = hostAt(site, url)?.role ?? 'app';
    const view = guideViewOf({ site, found, run, language, role, picks: [], inFrame, proves: false });
    if (!view) throw new Error(`${site.id} shows no step ${guide}/${step}.`);
    return view;
  });
}

/** What is right at each of these steps: at the first what the scene says, later what other scenes of the guide say. */
export function rightsOf(
  scene: StepScene,
  views: readonly GuideView[],
  scenes: readonly Scene[],
): (readonly string[])[] {
  const steps = scenes.flatMap((other) => ('right' in other && other.guide === scene.guide ? [other] : []));
  const own = truthsOf(scene);
  const later = views.slice(1).map(({ step: { id } }) => steps.filter(({ step }) => step === id).flatMap(truthsOf));
  return [own, ...later.map((truths) => [...new Set(truths)])];
}

function truthsOf({ right }: StepScene): readonly string[] {
  return typeof right === 'string' ? [] : right;
}

export function marksAt({ site, url }: Pick<PageAt, 'site' | 'url'>): Marks {
  const host = hostAt(site, url);
  return marksOf(site, { region: host?.region ?? '', role: host?.role ?? 'app' });
}
