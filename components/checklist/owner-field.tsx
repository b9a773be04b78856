import { useEffect, useId, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Task } from '../../utils/case/playbook/index.ts';
import type { CaseProps } from '../app/case-props.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';

/** Who does a task, by name; names that the case has already are offered. */
export function OwnerField({ view, task }: Pick<CaseProps, 'view'> & { task: Task }) {
  const { t } = useWords();
  const kept = task.owner ?? '';
  const [name, setName] = useState(kept);
  const list = useId();
  useEffect(() => setName(kept), [kept]);
  const keep = () => {
    const owner = name.trim();
    if (owner !== kept) void decide(view, { type: 'task-owner-set', task: task.id, owner });
  };
  return (
    <TextField
      value={name}
      onChange={setName}
      onBlur={keep}
      maxLength={200}
      className="flex min-w-0 flex-[1_1_8rem] flex-col gap-1"
    >
      <Label className="text-xs font-medium text-quiet">{t('plan.owner')}</Label>
      <Input
        list={list}
        className="w-full rounded-lg border border-field bg-card px-2.5 py-1.5 text-sm text-ink placeholder:text-quiet"
      />
      <datalist id={list}>
        {[...new Set(view.state.plan.owners.values())].map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
    </TextField>
  );
}
