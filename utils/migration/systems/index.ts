import type { NextSystem } from '../system.ts';
import { csv } from './csv.ts';
import { dynamics365 } from './dynamics365.ts';
import { fxiaoke } from './fxiaoke.ts';
import { hubspot } from './hubspot.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforce } from './salesforce.ts';
import { zoho } from './zoho.ts';

/** Every system that data can be made ready for; plain CSV last, for all others. */
export const systems: readonly NextSystem[] = [salesforce, hubspot, zoho, dynamics365, pipedrive, fxiaoke, csv];

export function systemById(id: string): NextSystem | undefined {
  return systems.find((system) => system.id === id);
}
