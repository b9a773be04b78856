import { aboutEvidence } from './about-evidence.ts';
import { alternatives } from './alternatives.ts';
import { bundle } from './bundle.ts';
import { capture } from './capture.ts';
import { cases } from './cases.ts';
import { checklist } from './checklist.ts';
import { contract } from './contract.ts';
import { copies } from './copies.ts';
import { customers } from './customers.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { files } from './files.ts';
import { host } from './host.ts';
import { integrity } from './integrity.ts';
import { letters } from './letters.ts';
import { mail } from './mail.ts';
import { migration } from './migration.ts';
import { money } from './money.ts';
import { options } from './options.ts';
import { panel } from './panel.ts';
import { people } from './people.ts';
import { playbook } from './playbook.ts';
import { redact } from './redact.ts';

/** The words of the screens in English, one file a room. The other catalogues must have exactly these keys. */
export const en = {
  ...panel,
  ...cases,
  ...checklist,
  ...playbook,
  ...contract,
  ...dates,
  ...letters,
  ...people,
  ...alternatives,
  ...money,
  ...files,
  ...integrity,
  ...migration,
  ...customers,
  ...evidence,
  ...capture,
  ...mail,
  ...aboutEvidence,
  ...redact,
  ...bundle,
  ...copies,
  ...host,
  ...options,
};
