import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../../bundle/testing/tools.ts';

const config = `
[tsa]
default_tsa = own
[own]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256
accuracy = secs:1
ordering = yes
ess_cert_id_chain = no
`;

/** A time-stamp authority of OpenSSL, made for the tests of one file and gone with them. */
export interface Authority {
  /** Holds `ca.pem`, and after each stamp `request.tsq` and `answer.tsr`. */
  folder: string;
  /** Answers a request as an authority does. */
  stamp(request: Uint8Array): Uint8Array;
}

export function newAuthority(): Authority {
  const folder = mkdtempSync(path.join(tmpdir(), 'clean-exit-tsa-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, 'tsa.cnf'), config);
  writeFileSync(path.join(folder, 'serial'), '01\n');
  writeFileSync(
    path.join(folder, 'usage.cnf'),
    'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n',
  );
  const command = (line: string) => {
    const ran = run(line, folder);
    if (ran.code !== 0) throw new Error(ran.output);
  };
  command('openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj /CN=Practice-CA');
  command('openssl req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj /CN=Practice-TSA');
  command(
    'openssl x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out tsa.pem -days 3650 -extfile usage.cnf',
  );
  return {
    folder,
    stamp(request) {
      writeFileSync(path.join(folder, 'request.tsq'), request);
      command('openssl ts -reply -config tsa.cnf -queryfile request.tsq -out answer.tsr');
      return new Uint8Array(readFileSync(path.join(folder, 'answer.tsr')));
    },
  };
}
