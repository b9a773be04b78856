import type { ReactNode } from 'react';

/** What to do where nothing is yet. */
export function EmptyState({ icon, title, children }: { icon: ReactNode; title: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2.5 px-3 py-6 text-center text-sm text-quiet">
      <span className="rounded-full bg-accent-soft p-3 text-accent">{icon}</span>
      <h2 className="text-base font-semibold text-ink">{title}</h2>
      {children}
    </div>
  );
}
