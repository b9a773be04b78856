import '../../components/ui/style.css';
import { start } from '../../components/app/start.tsx';
import { VerifyView } from '../../components/bundle/verify-view.tsx';

const newVerifier = () => new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });

const newCopier = () => new Worker(new URL('../options/copies.worker.ts', import.meta.url), { type: 'module' });

start('verify.title', <VerifyView newVerifier={newVerifier} newCopier={newCopier} />);
