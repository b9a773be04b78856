import type { Task } from '../../utils/case/playbook/index.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { BeforeExport } from '../export/before-export.tsx';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { BeforeThis } from './before-this.tsx';
import { CancelWarnings } from './cancel-warnings.tsx';
import { CancelWays } from './cancel-ways.tsx';
import { Counts } from './counts.tsx';
import { NoteField } from './note-field.tsx';
import { TaskActions } from './task-actions.tsx';
import { VendorSays } from './vendor-says.tsx';
import { Why } from './why.tsx';

/** The one thing to do next, ready to be done from here. */
export function NextCard({ task, ...of }: CaseProps & { task: Task }) {
  const { t, say } = useWords();
  return (
    <Card
      title={say(task.title)}
      aside={<Badge tone={task.status === 'trouble' ? 'warn' : 'note'}>{t('next.badge')}</Badge>}
      strong
    >
      <Why task={task} site={of.view.site} />
      <BeforeThis task={task} />
      {!task.place && !task.guide && !task.action && (
        <Foldable label={t('note.label')} open={task.note !== undefined}>
          <NoteField view={of.view} task={task} />
        </Foldable>
      )}
      {task.id === 'export' && <BeforeExport view={of.view} />}
      {task.id === 'cancel' && <CancelWarnings view={of.view} />}
      {task.action === 'counts' && <Counts {...of} />}
      <TaskActions {...of} task={task} next />
      {task.id === 'cancel' && <CancelWays {...of} />}
      <VendorSays site={of.view.site} task={task.id} />
    </Card>
  );
}
