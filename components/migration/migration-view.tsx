import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { objectFactsOf } from '../../sites/file-facts.ts';
import { choicesOf, rememberSystem } from '../../utils/case/migrations.ts';
import { systemById, systems } from '../../utils/migration/systems/index.ts';
import { attempt } from '../app/attempt.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ArrowIcon, FileIcon } from '../ui/icons.tsx';
import { AboutSystem } from './about-system.tsx';
import { Choice } from './choice.tsx';
import { GoingOn } from './going-on.tsx';
import { Move } from './move.tsx';
import { SourceFiles, useSourceFiles } from './source-files.tsx';
import { useFound } from './use-migration.ts';

interface MigrationViewProps {
  view: CaseProps['view'];
  newMigrator(): Worker;
  onBack(): void;
}

/** From the exported files to files that the next system's import takes: choose it, see what fits, write them. */
export function MigrationView({ view, newMigrator, onBack }: MigrationViewProps) {
  const { t, say } = useWords();
  const caseId = view.case.id;
  const choices = useLiveQuery(() => choicesOf(caseId), [caseId]);
  const { sources, missing, ready, drop } = useSourceFiles(view.state.files);
  const facts = useMemo(() => objectFactsOf(view.site), [view.site]);
  const { found, ...reading } = useFound(sources, facts, newMigrator);
  const system = systemById(choices?.system ?? '');
  return (
    <>
      <div>
        <Button look="quiet" onPress={onBack}>
          <ArrowIcon className="size-4 rotate-180" />
          {t('migration.back')}
        </Button>
      </div>
      <Card title={t('migration.title')} strong>
        <p className="text-sm text-quiet">{t('migration.what')}</p>
        <Choice
          label={t('migration.system')}
          placeholder={t('migration.system.choose')}
          value={system?.id ?? null}
          groups={[systems.map(({ id, name }) => ({ id, name: say(name) }))]}
          onChoose={(id) => void attempt(() => rememberSystem(caseId, id))}
        />
      </Card>
      {ready && sources.length === 0 && missing.length === 0 && (
        <EmptyState icon={<FileIcon className="size-5" />} title={t('migration.none')}>
          <p>{t('migration.none.what')}</p>
        </EmptyState>
      )}
      <GoingOn {...reading} onStop={reading.stop} onAgain={reading.again} />
      {found?.unread.map(({ path, reason }) => (
        <Callout key={`${path} ${reason}`} tone="warn" title={t('migration.unread', { path })}>
          <p>{t(`migration.unread.${reason}`)}</p>
        </Callout>
      ))}
      {system && found && choices && (
        <Move
          caseId={caseId}
          system={system}
          tables={found.tables}
          sources={sources}
          facts={facts}
          choices={choices}
          newMigrator={newMigrator}
        />
      )}
      <SourceFiles missing={missing} onDrop={drop} />
      {system && <AboutSystem system={system} />}
    </>
  );
}
