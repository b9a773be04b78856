import type { Site } from '../../sites/schema.ts';
import { picksFor, rememberPick } from '../../utils/case/picks.ts';
import type { Run } from '../../utils/case/rows/guide.ts';
import { stepOf } from '../../utils/case/runs.ts';
import type { GuideReport, StepView } from '../../utils/page/guide-view.ts';

/** What the person picked at an origin for the step where a run stands. */
export function picksAt(origin: string, site: Site, run: Run): Promise<StepView['picks']> {
  return picksFor(origin, pickedAs(site, run));
}

/** Remembers a control that the person picked on the page at `url`. */
export async function keepPick(
  site: Site,
  run: Run,
  { step, control, path }: Extract<GuideReport, { type: 'picked' }>,
  url: string,
): Promise<void> {
  // A report about a step where the run no longer stands is late; it would be remembered for the wrong one.
  if (stepOf(site, run)?.id !== step) return;
  const target = pickedAs(site, run);
  const intent = site.targets[target]?.alternatives.find(({ type }) => type === 'intent');
  await rememberPick({
    origin: new URL(url).origin,
    site: site.id,
    target,
    ...(intent?.type === 'intent' && { intent: intent.intent }),
    path,
    control,
  });
}

/** What a pick is for: the step's target, or the step itself where it has none. */
function pickedAs(site: Site, run: Run): string {
  const step = stepOf(site, run);
  return step?.target ?? `${run.guide}/${step?.id ?? run.step}`;
}
