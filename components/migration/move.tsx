import { useMemo, useState } from 'react';
import { logMigration, type MigrationChoices, rememberGoals, rememberObject } from '../../utils/case/migrations.ts';
import type { ObjectFacts } from '../../utils/files/object-facts.ts';
import type { FoundTable, SourceFile } from '../../utils/migration/inspect.ts';
import type { NextSystem } from '../../utils/migration/system.ts';
import { attempt, carryOn } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { choose } from './goal.ts';
import { GoingOn } from './going-on.tsx';
import { canWriteFolder, newFolder } from './output-folder.ts';
import { planned } from './planned.ts';
import { TableCard } from './table-card.tsx';
import { useFit, useWorker } from './use-migration.ts';
import { type Written, WrittenFiles } from './written.tsx';

interface MoveProps {
  caseId: string;
  system: NextSystem;
  tables: readonly FoundTable[];
  sources: readonly SourceFile[];
  facts: readonly ObjectFacts[];
  choices: MigrationChoices;
  newMigrator(): Worker;
}

/** The tables on their way to one system: what each holds, what fits, and the files for the import. */
export function Move({ caseId, system, tables, sources, facts, choices, newMigrator }: MoveProps) {
  const { t, language } = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the site's facts stay as they are.
  const plan = useMemo(() => planned(tables, system, facts, choices), [tables, system, choices]);
  const { result, ...trying } = useFit(sources, system.id, plan, language, newMigrator);
  const writer = useWorker(newMigrator);
  const [written, setWritten] = useState<Written & { of: unknown }>();
  const [kept, setKept] = useState<unknown>();

  const write = (to: 'memory' | FileSystemDirectoryHandle) => {
    const request = { type: 'migrate', files: sources, system: system.id, plan, language, to } as const;
    writer.run('writing', request, (answer) => {
      if (answer.type !== 'result') return;
      const folder = to === 'memory' ? {} : { folder: to.name };
      setWritten({ result: answer.result, blobs: answer.blobs, ...folder, of: plan });
      void carryOn(() => logMigration(caseId, answer.result, true));
    });
  };
  const writeFolder = () =>
    attempt(async () => {
      const folder = await newFolder(system.id);
      if (folder) write(folder);
    });
  const keep = () =>
    result && attempt(() => logMigration(caseId, result, false)).then((done) => done && setKept(result));
  const some = result?.tables.some(({ rows }) => rows > 0);
  return (
    <>
      <GoingOn {...trying} onStop={trying.stop} onAgain={trying.again} />
      {plan.map((table) => (
        <TableCard
          key={table.number}
          table={table}
          system={system}
          result={result?.tables.find(({ number }) => number === table.number)}
          onObject={(object) => void attempt(() => rememberObject(caseId, table.key, object))}
          onGoal={(column, goal) => {
            const { object } = table;
            if (!object) return;
            const goals = choose(table.columns, table.mapped, column, goal);
            void attempt(() => rememberGoals(caseId, system.id, object, goals));
          }}
        />
      ))}
      <GoingOn going={writer.going} failed={writer.failed} onStop={writer.stop} />
      {some && !writer.going && (
        <div className="flex flex-col gap-2">
          {canWriteFolder() && (
            <Button look="primary" wide onPress={() => void writeFolder()}>
              {t('migration.write.folder')}
            </Button>
          )}
          <Button look={canWriteFolder() ? 'second' : 'primary'} wide onPress={() => write('memory')}>
            {t('migration.write.save')}
          </Button>
          {kept === result ? (
            <Callout tone="good" title={t('migration.kept')} urgent />
          ) : (
            <Button look="quiet" wide onPress={() => void keep()}>
              {t('migration.keep')}
            </Button>
          )}
        </div>
      )}
      {written && written.of === plan && <WrittenFiles written={written} system={system} />}
    </>
  );
}
