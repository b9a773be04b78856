import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useState } from 'react';
import { byDue, type CaseLine, overview } from '../../utils/case/overview.ts';
import { NoticeBar } from '../app/notice.tsx';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { WordsField } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { DoorIcon } from '../ui/icons.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useCaseName } from './case-name.ts';
import { CaseRow } from './case-row.tsx';
import { Templates } from './templates.tsx';

/** All cases, what is due first on top. */
export function CasesView() {
  const { t, say } = useWords();
  const name = useCaseName();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search).trim().toLowerCase();
  const lines = useLiveQuery(overview, []);
  if (!lines) {
    return (
      <main className="p-3">
        <Skeleton label={t('panel.loading')} lines={8} />
      </main>
    );
  }
  const words = ({ case: found, next, awaited }: CaseLine) => {
    const title = (next ?? awaited)?.title;
    return [name(found), found.account.id, title ? say(title) : ''].join(' ').toLowerCase();
  };
  const found = lines.filter((line) => words(line).includes(wanted)).toSorted(byDue);
  const open = found.filter(({ case: { archivedAt } }) => archivedAt === undefined);
  const archived = found.filter(({ case: { archivedAt } }) => archivedAt !== undefined);
  return (
    <main className="flex flex-col gap-3 p-3">
      <NoticeBar floating />
      <h2 className="text-base font-semibold">{t('cases.all')}</h2>
      {lines.length === 0 && (
        <EmptyState icon={<DoorIcon className="size-6" />} title={t('panel.noCase')}>
          <p>{t('cases.none')}</p>
        </EmptyState>
      )}
      {lines.length > 1 && <WordsField label={t('cases.search')} value={search} onChange={setSearch} />}
      {lines.length > 0 && found.length === 0 && <p className="text-sm text-quiet">{t('cases.notFound')}</p>}
      <Rows lines={open} />
      {archived.length > 0 && (
        // Anew with the first letter of a search, so that what it finds can be seen.
        <Foldable
          key={String(wanted !== '')}
          label={t('cases.archived', { count: archived.length })}
          open={wanted !== ''}
        >
          <Rows lines={archived} />
        </Foldable>
      )}
      <Button wide onPress={() => show.case(null)}>
        {t('panel.newCase')}
      </Button>
      <Templates lines={lines} />
    </main>
  );
}

function Rows({ lines }: { lines: readonly CaseLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-card shadow-card">
      {lines.map((line) => (
        <CaseRow key={line.case.id} line={line} />
      ))}
    </ul>
  );
}
