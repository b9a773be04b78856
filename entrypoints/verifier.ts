import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startVerifier } from '../utils/bundle/verifier/page.ts';

/** Goes into each bundle, within `verify.html`. */
export default defineUnlistedScript(() => startVerifier(document));
