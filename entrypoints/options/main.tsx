import '../../components/ui/style.css';
import { start } from '../../components/app/start.tsx';
import { Options } from '../../components/options/options.tsx';

const newCopier = () => new Worker(new URL('./copies.worker.ts', import.meta.url), { type: 'module' });

start('options.title', <Options newCopier={newCopier} />);
