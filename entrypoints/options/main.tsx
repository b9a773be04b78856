import '../../components/ui/style.css';
import { start } from '../../components/app/start.tsx';
import { Options } from '../../components/options/options.tsx';

start('options.title', <Options />);
