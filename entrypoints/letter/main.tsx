import '../../components/ui/style.css';
import '../../components/letters/paper.css';
import { start } from '../../components/app/start.tsx';
import { PaperView } from '../../components/letters/paper-view.tsx';

const wanted = new URLSearchParams(location.search);

start('letters.paper', <PaperView caseId={wanted.get('case') ?? ''} id={wanted.get('letter') ?? ''} />);
