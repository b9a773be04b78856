import { company } from './options.ts';

export const home = `${company}.pipedrive.com`;
/** Signs people in, and sends every other address on to the company's own host. */
export const entrance = 'app.pipedrive.com';
