import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ShownTables, shownTables } from '../utils/page/tables/shown-tables.ts';

/** Put into a page when the person wants a list taken from it. Returns the tables that it shows; presses and changes nothing. */
export default defineUnlistedScript((): ShownTables => shownTables(document));
