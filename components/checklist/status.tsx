import type { ReactNode } from 'react';
import { statusNames, type TaskStatus } from '../../utils/case/playbook/phases.ts';
import { useWords } from '../app/words.tsx';
import { CheckIcon, CircleIcon, ClockIcon, DashIcon, HalfIcon, WarnIcon } from '../ui/icons.tsx';

const looks: Record<TaskStatus, { icon: ReactNode; ink: string }> = {
  open: { icon: <CircleIcon className="size-5" />, ink: 'text-quiet' },
  'under-way': { icon: <HalfIcon className="size-5" />, ink: 'text-note' },
  waiting: { icon: <ClockIcon className="size-5" />, ink: 'text-note' },
  overdue: { icon: <ClockIcon className="size-5" />, ink: 'text-bad' },
  trouble: { icon: <WarnIcon className="size-5" />, ink: 'text-warn' },
  done: { icon: <CheckIcon className="size-5" />, ink: 'text-good' },
  'not-needed': { icon: <DashIcon className="size-5" />, ink: 'text-quiet' },
};

export function StatusIcon({ status }: { status: TaskStatus }) {
  return <span className={looks[status].ink}>{looks[status].icon}</span>;
}

export function StatusWord({ status }: { status: TaskStatus }) {
  const { say } = useWords();
  return <span className={`text-xs ${looks[status].ink}`}>{say(statusNames[status])}</span>;
}
