import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askServer } from '../utils/page/ask-server.ts';
import { capturePage, type PageCapture } from '../utils/page/capture-page.ts';

/** Put into a page when the person keeps it as evidence. Returns the page as text and as a frozen copy; changes nothing. */
export default defineUnlistedScript(async (): Promise<PageCapture> => capturePage(document, await askServer()));
