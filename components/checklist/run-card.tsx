import type { Run } from '../../utils/case/rows/guide.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { ArrowIcon } from '../ui/icons.tsx';
import { addressIn, answerStep, startGuide, stopGuide, takeThere } from './act.ts';
import { CancelWarnings } from './cancel-warnings.tsx';
import { SourceNote } from './source-note.tsx';
import { Where } from './where.tsx';

/** Where a guide stands, in words: everything the highlight says can be done from here too. */
export function RunCard({ view, run, atSite }: CaseProps & { run: Run }) {
  const { t, say } = useWords();
  const guide = view.site.guides[run.guide];
  const step = guide?.steps[run.step];
  if (!guide || !step) return null;
  const place = step.at === undefined ? undefined : view.site.places[step.at];
  const active = run.status === 'active';
  const address = addressIn(view, place);
  return (
    <Card strong title={say(guide.title)} aside={<StepNumber number={run.step + 1} all={guide.steps.length} />}>
      {!active && run.reason && (
        <Callout tone="warn" title={t('stop.title')} urgent>
          <p>{t(`stop.${run.reason}`)}</p>
          <p>{t('stop.safe')}</p>
        </Callout>
      )}
      <p className="text-base font-medium">{say(step.say)}</p>
      {step.why && <p className="text-sm text-quiet">{say(step.why)}</p>}
      {place && <Where site={view.site} place={place} besides={step.from} />}
      {step.warn && (
        <Callout tone={step.risk === 'irreversible' ? 'bad' : 'warn'}>
          <p>{say(step.warn)}</p>
        </Callout>
      )}
      {step.decoys.length > 0 && (
        <ul className="text-xs text-quiet">
          {step.decoys.map(({ target, why }) => (
            <li key={target}>
              {t('guide.decoy', { label: say(view.site.targets[target]?.label ?? why), why: say(why) })}
            </li>
          ))}
        </ul>
      )}
      <p className="text-quiet">
        <SourceNote site={view.site} from={step.from} />
      </p>
      {[view.site.cancel.guide, ...view.site.cancel.otherGuides].includes(run.guide) && (
        <Foldable label={t('cancel.warnings.again')}>
          <CancelWarnings view={view} />
        </Foldable>
      )}
      <div className="flex flex-wrap gap-2">
        {active ? (
          <>
            <Button look="primary" onPress={() => void answerStep(view, run.guide, step.id, 'said-done')}>
              {t('task.saidDone')}
            </Button>
            {step.optional && (
              <Button onPress={() => void answerStep(view, run.guide, step.id, 'skipped')}>{t('guide.skip')}</Button>
            )}
            {address && <Button onPress={() => void takeThere(address, atSite)}>{t('task.takeThere')}</Button>}
            <Button onPress={() => void stopGuide(view, run.guide)}>{t('guide.stop')}</Button>
            <Button look="quiet" onPress={() => void startGuide(view, run.guide, !run.wordsOnly, atSite)}>
              {t(run.wordsOnly ? 'guide.highlight' : 'guide.wordsOnly')}
            </Button>
          </>
        ) : (
          <Button look="primary" onPress={() => void startGuide(view, run.guide, run.wordsOnly, atSite)}>
            {t('guide.goOn')} <ArrowIcon />
          </Button>
        )}
      </div>
    </Card>
  );
}

function StepNumber({ number, all }: { number: number; all: number }) {
  const { t } = useWords();
  return <span className="text-xs whitespace-nowrap text-quiet tabular-nums">{t('guide.step', { number, all })}</span>;
}
