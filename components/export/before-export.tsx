import type { CaseView } from '../../utils/case/cases.ts';
import { useWords } from '../app/words.tsx';
import { SourceNote } from '../checklist/source-note.tsx';
import { Callout } from '../ui/callout.tsx';
import { ExportClocks } from './export-clocks.tsx';

/** What to know before an export is asked for: what a new one takes away, and the clocks of the last one. */
export function BeforeExport({ view }: { view: CaseView }) {
  const { say } = useWords();
  const replacing = view.site.exports.flatMap(({ id, name, replaces }) => (replaces ? { id, name, replaces } : []));
  return (
    <>
      {replacing.map(({ id, name, replaces }) => (
        <Callout key={id} tone="warn" title={view.site.exports.length > 1 ? say(name) : undefined}>
          <p>{say(replaces.text)}</p>
          <p>
            <SourceNote site={view.site} from={replaces.from} />
          </p>
        </Callout>
      ))}
      <ExportClocks view={view} />
    </>
  );
}
