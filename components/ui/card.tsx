import type { ReactNode } from 'react';

interface CardProps {
  title?: string;
  /** Beside the title, at the end of its line. */
  aside?: ReactNode;
  /** Stands out: the one thing to look at. */
  strong?: boolean;
  children: ReactNode;
}

/** A group of things that belong together. */
export function Card({ title, aside, strong, children }: CardProps) {
  return (
    <section className={`rounded-xl border bg-card p-3.5 shadow-card ${strong ? 'border-accent' : 'border-line'}`}>
      {title && (
        <header className="mb-2 flex items-start justify-between gap-2">
          <h2 className="text-sm font-semibold">{title}</h2>
          {aside}
        </header>
      )}
      <div className="flex flex-col gap-2.5">{children}</div>
    </section>
  );
}
