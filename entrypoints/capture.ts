import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { completePage, type PageCapture, readPage } from '../utils/page/capture-page.ts';

/** Put into a page when the person keeps it as evidence. Returns the page as text and as a frozen copy; changes nothing. */
export default defineUnlistedScript((): Promise<PageCapture> => completePage(readPage(document)));
