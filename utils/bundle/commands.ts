import { identity, namespace } from './sshsig.ts';

/** The commands that check a bundle with stock tools, to be run in its top folder. The tests run exactly these. */
export const commands = {
  payload: 'sha256sum --strict -c manifest-sha256.txt',
  tags: 'sha256sum --strict -c tagmanifest-sha256.txt',
  signature:
    'openssl dgst -sha256 -verify signing/public-key.pem -signature tagmanifest-sha256.txt.sig tagmanifest-sha256.txt',
  sshSignature: `ssh-keygen -Y verify -f signing/allowed_signers -I ${identity} -n ${namespace} -s tagmanifest-sha256.txt.sshsig < tagmanifest-sha256.txt`,
};
