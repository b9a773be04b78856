import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Site } from '../../sites/schema.ts';
import type { JudgedFile } from '../../utils/case/export-answer.ts';
import { Card } from '../ui/card.tsx';
import { ChevronIcon } from '../ui/icons.tsx';
import { FileDetails } from './file-details.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

interface FileProps {
  judged: JudgedFile;
  site: Site;
}

/** One exported file with all that was found in it. */
export function FileCard({ judged, site }: FileProps) {
  return (
    <Card title={judged.file.name} aside={<VerdictBadge judged={judged} />}>
      <FileDetails judged={judged} site={site} />
    </Card>
  );
}

/** One of many files: its name and what it came to, the rest at a press. */
export function FileRow({ judged, site }: FileProps) {
  return (
    <Disclosure className="py-1.5">
      {({ isExpanded }) => (
        <>
          <Heading level={3}>
            <Button slot="trigger" className="group flex w-full items-start gap-1 rounded text-left text-sm">
              <span className="mt-0.5 -rotate-90 text-accent transition-transform group-aria-expanded:rotate-0">
                <ChevronIcon />
              </span>
              <span className="min-w-0 flex-1">{judged.file.name}</span>
              <VerdictBadge judged={judged} />
            </Button>
          </Heading>
          <DisclosurePanel>
            {/* Of hundreds of files only those that someone opens are drawn. */}
            {isExpanded && (
              <div className="flex flex-col gap-2.5 pt-2 pl-5">
                <FileDetails judged={judged} site={site} />
              </div>
            )}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
