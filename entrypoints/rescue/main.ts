import '../../components/ui/style.css';
import { showRescue } from '../../components/rescue/page.ts';

showRescue(document);
