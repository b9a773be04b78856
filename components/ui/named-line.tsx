import type { ReactNode } from 'react';

interface NamedLineProps {
  name: string;
  /** What is known about it, below and smaller. */
  about: ReactNode;
  /** At the end of the line; on the next one where there is no room. */
  children: ReactNode;
}

/** Someone or something by name, as one of many; all of the name is shown, however long. */
export function NamedLine({ name, about, children }: NamedLineProps) {
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1">
      <span className="min-w-0 flex-[1_1_9rem]">
        <span className="block font-medium text-ink">{name}</span>
        <span className="block text-xs text-quiet">{about}</span>
      </span>
      {children}
    </span>
  );
}
