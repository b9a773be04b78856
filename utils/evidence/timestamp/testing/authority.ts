import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../bundle/testing/run.ts';

/** A time-stamp authority of OpenSSL, made for a test, with a root of its own. */
export interface Authority {
  /** Where its files lie; `ca.pem` is the root that `openssl ts -verify -CAfile` takes. */
  folder: string;
  /** Answers a request, both in DER. */
  stamp(request: Uint8Array): Uint8Array<ArrayBuffer>;
  remove(): void;
}

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

/** What the authority signs with. */
interface Kind {
  key?: 'rsa:2048' | `ec:${'P-256' | 'P-384' | 'P-521'}`;
}

/** @throws Error when openssl is missing or refuses */
export function newAuthority({ key = 'rsa:2048' }: Kind = {}): Authority {
  const folder = mkdtempSync(path.join(tmpdir(), 'clean-exit-tsa-'));
  writeFileSync(path.join(folder, 'tsa.cnf'), config);
  writeFileSync(path.join(folder, 'serial'), '01\n');
  writeFileSync(
    path.join(folder, 'usage.cnf'),
    'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n',
  );
  const openssl = (command: string) => {
    const ran = run(`openssl ${command}`, folder);
    if (ran.code !== 0) throw new Error(ran.output);
  };
  openssl('req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj /CN=Practice-CA');
  const newkey = key.startsWith('ec:') ? `ec -pkeyopt ec_paramgen_curve:${key.slice(3)}` : key;
  openssl(
    `req -newkey ${newkey} -nodes -keyout tsa.key -out tsa.csr -utf8 -subj "/O=Practice Authority/CN=Practice TSA 时间戳"`,
  );
  openssl('x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out tsa.pem -days 3650 -extfile usage.cnf');
  return {
    folder,
    stamp(request) {
      writeFileSync(path.join(folder, 'request.tsq'), request);
      openssl('ts -reply -config tsa.cnf -queryfile request.tsq -out answer.tsr');
      return new Uint8Array(readFileSync(path.join(folder, 'answer.tsr')));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
