import { useEffect, useRef, useState } from 'react';
import type { ObjectFacts } from '../../utils/files/object-facts.ts';
import type { FoundTable, SourceFile, Unread } from '../../utils/migration/inspect.ts';
import type { MigrationResult, PlannedTable } from '../../utils/migration/migrate.ts';
import type { Language } from '../../utils/text.ts';
import { ask, type MigrationAnswer, type MigrationRequest, type Work } from './migrator.ts';

/** Long work that is going on. */
export interface Going {
  what: 'reading' | 'trying' | 'writing';
  done: number;
  total: number;
  at: string;
}

/** The tables of the files, read anew when the files change. */
export function useFound(files: readonly SourceFile[], facts: readonly ObjectFacts[], newMigrator: () => Worker) {
  const [found, setFound] = useState<{ tables: FoundTable[]; unread: Unread[] }>();
  const [round, setRound] = useState(0);
  const { run, ...worker } = useWorker(newMigrator);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the site's facts stay, and the worker is the panel's own.
  useEffect(() => {
    setFound(undefined);
    if (files.length === 0) return;
    return run('reading', { type: 'inspect', files, facts }, (answer) => {
      if (answer.type === 'found') setFound({ tables: answer.tables, unread: answer.unread });
    });
  }, [files, round]);
  return { found, ...worker, again: () => setRound(round + 1) };
}

/** What would fit, tried anew when the plan changes. */
export function useFit(
  files: readonly SourceFile[],
  system: string,
  plan: readonly PlannedTable[] | undefined,
  language: Language,
  newMigrator: () => Worker,
) {
  const [result, setResult] = useState<MigrationResult>();
  const [round, setRound] = useState(0);
  const { run, ...worker } = useWorker(newMigrator);
  const key = JSON.stringify([system, language, plan?.map(({ number, object, goals }) => [number, object, goals])]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the plan.
  useEffect(() => {
    setResult(undefined);
    if (!plan) return;
    return run('trying', { type: 'migrate', files, system, plan, language }, (answer) => {
      if (answer.type === 'result') setResult(answer.result);
    });
  }, [key, files, round]);
  return { result, ...worker, again: () => setRound(round + 1) };
}

/** One piece of work at a time, its progress, its failure, and the way to stop it. */
export function useWorker(newMigrator: () => Worker) {
  const [going, setGoing] = useState<Going>();
  const [failed, setFailed] = useState<string>();
  /** By the person. */
  const [stopped, setStopped] = useState(false);
  const work = useRef<Work>(undefined);
  const stop = () => {
    work.current?.stop();
    work.current = undefined;
    setGoing(undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: ends with the view.
  useEffect(() => stop, []);

  /** Stops what goes on and does this instead; gives the way to stop it. */
  const run = (
    what: Going['what'],
    request: MigrationRequest,
    onAnswer: (answer: Exclude<MigrationAnswer, { type: 'progress' }>) => void,
  ): (() => void) => {
    stop();
    setFailed(undefined);
    setStopped(false);
    setGoing({ what, done: 0, total: 1, at: '' });
    const mine = ask(newMigrator, request, ({ done, total, at }) => setGoing({ what, done, total, at }));
    work.current = mine;
    void mine.answer.then((answer) => {
      if (work.current !== mine) return;
      work.current = undefined;
      setGoing(undefined);
      if (answer.type === 'failed') setFailed(answer.message);
      onAnswer(answer);
    });
    return () => {
      if (work.current === mine) stop();
    };
  };
  const halt = () => {
    stop();
    setStopped(true);
  };
  return { run, going, failed, stopped, stop: halt };
}
