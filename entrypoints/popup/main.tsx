import '../../components/ui/style.css';
import { start } from '../../components/app/start.tsx';
import { Popup } from '../../components/popup/popup.tsx';

start('app.name', <Popup />);
