import { parseArgs } from 'node:util';
import { startHubSpot } from './start.ts';

// node tests/crms/hubspot/serve.ts [--language zh-CN] [--role member] [--pace quick] [--wording newer] [--port 8443] [--cancelled] [--signed-out]
const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    role: { type: 'string', default: 'billing-admin' },
    pace: { type: 'string', default: 'slow' },
    wording: { type: 'string', default: '2023' },
    damage: { type: 'string', default: 'none' },
    port: { type: 'string', default: '0' },
    cancelled: { type: 'boolean', default: false },
    'signed-out': { type: 'boolean', default: false },
  },
});

const practice = await startHubSpot({
  language: oneOf('language', ['en', 'zh-CN']),
  role: oneOf('role', ['billing-admin', 'super-admin', 'member']),
  pace: oneOf('pace', ['slow', 'quick']),
  wording: oneOf('wording', ['2023', 'newer']),
  damage: oneOf('damage', ['none', 'truncated-zip', 'ragged', 'missing-rows', 'login-page']),
  port: Number(values.port),
  cancelled: values.cancelled,
  signedIn: !values['signed-out'],
});

console.log(`${practice.origin} is served on 127.0.0.1:${practice.port}`);
console.log('Show it with a Chromium that has a profile of its own:');
console.log(
  `chromium --user-data-dir=$(mktemp -d) --ignore-certificate-errors --host-resolver-rules="MAP *.hubspot.com:443 127.0.0.1:${practice.port}" ${practice.origin}`,
);

function oneOf<const T extends string>(name: keyof typeof values, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === values[name]);
  if (found) return found;
  console.error(`--${name} is one of: ${allowed.join(', ')}`);
  process.exit(1);
}
