import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { ChevronIcon } from './icons.tsx';

interface FoldableProps {
  label: ReactNode;
  /** Beside the label, at the end of its line. */
  aside?: ReactNode;
  /** Open from the beginning. */
  open?: boolean;
  /** Of its heading; 3 where nothing else is said. */
  level?: 2 | 3;
  /** There is so much in it that it is only drawn once it was opened. The browser’s own search doesn’t find it before. */
  late?: boolean;
  children: ReactNode;
}

/** Details that most people need not see at once. */
export function Foldable({ label, aside, open, level = 3, late = false, children }: FoldableProps) {
  const [drawn, setDrawn] = useState(!late || open);
  return (
    <Disclosure className="text-sm" defaultExpanded={open} onExpandedChange={() => setDrawn(true)}>
      <div className={aside ? 'flex flex-wrap items-start justify-end gap-x-2 gap-y-1' : undefined}>
        <Heading level={level} className="min-w-0 flex-[1_1_9rem]">
          {/* The group is the button: foldables may lie within another. */}
          <Button
            slot="trigger"
            className="group inline-flex items-start gap-1 rounded text-left text-accent hover:text-accent-strong"
          >
            <span className="mt-[0.22rem] -rotate-90 transition-transform group-aria-expanded:rotate-0">
              <ChevronIcon />
            </span>
            {label}
          </Button>
        </Heading>
        {aside}
      </div>
      <DisclosurePanel>
        <div className="pt-2">{drawn && children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
