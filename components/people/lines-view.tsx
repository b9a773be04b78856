import { useMemo, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { removeLine, setLine } from '../../utils/case/people/keep.ts';
import type { Line } from '../../utils/case/people/line-shapes.ts';
import { departmentNames, isSettled, type LineOf } from '../../utils/case/people/lines.ts';
import { linesOf } from '../../utils/case/people/people.ts';
import { departmentLines, emptyLines, missingDepartments, usualLines } from '../../utils/case/people/usual-lines.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import { Progress } from '../ui/progress.tsx';
import { LineCard } from './line-card.tsx';

/** Lines of one sort: ways in to be revoked, departments that lose something, own customers to be told. */
export function LinesView({ view, of }: { view: CaseView; of: LineOf }) {
  const { t, say } = useWords();
  const caseId = view.case.id;
  const lines = useMemo(() => linesOf(view.state.events, of), [view.state.events, of]);
  const [added, setAdded] = useState<string>();
  const add = (values: Line[]) =>
    attempt(async () => {
      for (const one of values) await setLine(caseId, crypto.randomUUID(), one);
    });
  const addOne = () =>
    attempt(async () => {
      const id = crypto.randomUUID();
      setAdded(id);
      await setLine(caseId, id, emptyLines[of]);
    });
  const remove = (id: string, values: Line) =>
    attempt(async (tell) => {
      await removeLine(caseId, id, values);
      tell({ tone: 'good', text: 'people.lines.removed', undo: () => setLine(caseId, id, values) });
    });
  const missing = of === 'department' ? missingDepartments(view.state) : [];
  const names = missing.map((kind) => say(departmentNames[kind])).join(t('list.comma'));
  const settled = lines.filter(({ values }) => isSettled(values)).length;
  return (
    <>
      <h2 className="sr-only">{t('people.lines.list')}</h2>
      <p className="text-sm text-quiet">{t(`people.lines.${of}`)}</p>
      {lines.length === 0 ? (
        <EmptyState icon={<CheckIcon className="size-6" />} title={t('people.lines.none')}>
          {of !== 'customers' && (
            <Button look="primary" onPress={() => void add(usualLines(of, view.state))}>
              {t(`people.lines.usual.${of}`)}
            </Button>
          )}
        </EmptyState>
      ) : (
        <Progress
          label={t('people.lines.progress')}
          detail={t('progress.count', { done: settled, all: lines.length })}
          done={settled}
          all={lines.length}
        />
      )}
      {lines.length > 0 && (
        <ul
          aria-label={t('people.lines.list')}
          className="divide-y divide-line rounded-xl border border-line bg-card shadow-card"
        >
          {lines.map(({ id, values }) => (
            <LineCard
              key={id}
              values={values}
              open={id === added}
              onKeep={(next) => void attempt(() => setLine(caseId, id, next))}
              onRemove={() => void remove(id, values)}
            />
          ))}
        </ul>
      )}
      {lines.length > 0 && missing.length > 0 && (
        <p className="text-sm text-note">{t('people.lines.missing', { who: names })}</p>
      )}
      <div className="flex flex-wrap gap-2">
        {lines.length > 0 && missing.length > 0 && (
          <Button onPress={() => void add(departmentLines(missing))}>{t('people.lines.addMissing')}</Button>
        )}
        <Button onPress={() => void addOne()}>{t('people.lines.add')}</Button>
      </div>
    </>
  );
}
