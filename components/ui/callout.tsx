import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import { CheckIcon, InfoIcon, StopIcon, WarnIcon } from './icons.tsx';

const looks: Record<Exclude<Tone, 'plain'>, { box: string; icon: ReactNode }> = {
  good: { box: 'bg-good-soft text-good', icon: <CheckIcon className="size-4.5 mt-0.5" /> },
  warn: { box: 'bg-warn-soft text-warn', icon: <WarnIcon className="size-4.5 mt-0.5" /> },
  bad: { box: 'bg-bad-soft text-bad', icon: <StopIcon className="size-4.5 mt-0.5" /> },
  note: { box: 'bg-note-soft text-note', icon: <InfoIcon className="size-4.5 mt-0.5" /> },
};

interface CalloutProps {
  tone: Exclude<Tone, 'plain'>;
  title?: string;
  /** Read out as soon as it shows. */
  urgent?: boolean;
  children?: ReactNode;
}

/** Something the person should know before going on. */
export function Callout({ tone, title, urgent, children }: CalloutProps) {
  return (
    <div role={urgent ? 'alert' : undefined} className={`flex gap-2 rounded-lg p-2.5 text-sm ${looks[tone].box}`}>
      {looks[tone].icon}
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1.5">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
