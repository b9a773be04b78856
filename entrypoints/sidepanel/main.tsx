import '../../components/ui/style.css';
import { start } from '../../components/app/start.tsx';
import { Panel } from '../../components/panel/panel.tsx';

const newChecker = () => new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });

start('app.name', <Panel newChecker={newChecker} />);
