import { practices } from './index.ts';
import type { Practice } from './kit/index.ts';

// node tests/crms/serve.ts zoho [language=zh-CN] [role=member] [cancelled=true] [signedIn=false] [port=8443]
const [name = '', ...settings] = process.argv.slice(2);
const start = (practices as Record<string, unknown>)[name] as ((options: object) => Promise<Practice>) | undefined;
if (!start) {
  console.error(`Which one? ${Object.keys(practices).join(', ')}`);
  process.exit(2);
}

const given = Object.fromEntries(
  settings.map((setting) => setting.split('=')).map(([key, value]) => [key, read(value)]),
);
const practice = await start(given);
const unknown = Object.keys(given).filter((key) => !(key in practice.options));
for (const key of unknown) console.error(`${name} can't be set “${key}”.`);
console.log(`${practice.origin} is served on 127.0.0.1:${practice.port}, set to:`);
console.log(practice.options);
console.log('Show it with a Chromium that has a profile of its own:');
const rules = practice.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${practice.port}`).join(', ');
console.log(
  `chromium --user-data-dir=$(mktemp -d) --ignore-certificate-errors --host-resolver-rules="${rules}" ${practice.origin}`,
);

function read(text = 'true'): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}
