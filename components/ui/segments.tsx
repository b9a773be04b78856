import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

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
    <Tabs selectedKey={open} onSelectionChange={(id) => onOpen(id as Id)} className="flex flex-col gap-3">
      <TabList aria-label={label} className="flex flex-wrap gap-1 rounded-lg border border-line bg-card p-1">
        {segments.map(({ id, name }) => (
          <Tab
            key={id}
            id={id}
            className="flex-auto rounded-md px-2 py-1 text-center text-sm font-medium whitespace-nowrap text-quiet hover:text-ink selected:bg-accent-soft selected:text-accent"
          >
            {name}
          </Tab>
        ))}
      </TabList>
      {segments.map(({ id }) => (
        <TabPanel key={id} id={id} className="flex flex-col gap-3">
          {panelOf(id)}
        </TabPanel>
      ))}
    </Tabs>
  );
}
