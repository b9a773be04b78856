import '../../components/ui/style.css';
import { start } from '../../components/app/start.tsx';
import type { Workers } from '../../components/app/workers.ts';
import { firstCaseRows } from '../../components/panel/first-case.ts';
import { firstLook } from '../../components/panel/first-look.ts';
import { Panel } from '../../components/panel/panel.tsx';

const workers: Workers = {
  newChecker: () => new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' }),
  newContractReader: () => new Worker(new URL('./contract.worker.ts', import.meta.url), { type: 'module' }),
  newListReader: () => new Worker(new URL('./customers.worker.ts', import.meta.url), { type: 'module' }),
  newMigrator: () => new Worker(new URL('./migration.worker.ts', import.meta.url), { type: 'module' }),
  newWriter: () => new Worker(new URL('./bundle.worker.ts', import.meta.url), { type: 'module' }),
};

start('app.name', async () => <Panel workers={workers} first={await firstLook(await firstCaseRows)} />);
