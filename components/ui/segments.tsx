import type { ReactNode } from 'react';
import { Tabs } from './tabs.tsx';

interface SegmentsProps<Id extends string> {
  /** What the parts are parts of; heard, not seen. */
  label: string;
  segments: readonly { id: Id; name: string }[];
  open: Id;
  onOpen(id: Id): void;
  panelOf(id: Id): ReactNode;
}

/** Parts of one view, one of which is shown. */
export function Segments<Id extends string>({ label, segments, open, onOpen, panelOf }: SegmentsProps<Id>) {
  return (
    <div className="flex flex-col gap-3">
      <Tabs
        label={label}
        tabs={segments}
        open={open}
        onOpen={onOpen}
        panelOf={panelOf}
        look={{
          list: 'flex flex-wrap gap-1 rounded-lg border border-line bg-card p-1',
          tab: 'flex-auto rounded-md px-2 py-1 text-center text-sm font-medium whitespace-nowrap text-quiet hover:text-ink aria-selected:bg-accent-soft aria-selected:text-accent',
          panel: 'flex flex-col gap-3',
        }}
      />
    </div>
  );
}
