import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { expect, test } from './fixture.ts';
import { dnsAddress, startDns } from './practice-dns.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

const name = 'key1._domainkey.vendor.example';

const letter = [
  'From: Sample Billing <billing@vendor.example>',
  'Subject: Your refund of 120.00',
  'Date: Fri, 20 Nov 2026 10:00:00 +0100',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'It is on its way.',
  '',
].join('\r\n');

test('a mail’s signature is checked with the key from the server that the person names, and the answer is kept', async ({
  begin,
}, info) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = {
    ...{ signingDomain: 'vendor.example', selector: 'key1' },
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  const { signatures } = await dkimSign(letter, { canonicalization: 'relaxed/relaxed', ...key, signatureData: [key] });
  writeFileSync(info.outputPath('refund.eml'), signatures + letter);
  const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;

  const dns = await startDns();
  try {
    const { person, browser, practice } = await begin({
      besides: [dns],
    });
    await person.visit('/global-home/{id}');
    const panel = await person.startCase();
    await person.keepFile(info.outputPath('refund.eml'));
    const view = panel.getByRole('button', { name: 'message.eml' });
    await view.click();
    const dialog = panel.getByRole('dialog');
    const verdict = (word: 'valid' | 'not-fitting' | 'not-checked') =>
      dialog.getByText(person.t(`signature.${word}`), { exact: true });
    await expect(verdict('not-checked')).toBeVisible();
    await expect(dialog).toContainText(person.t('keys.none'));

    const options = await browser.openPage('options.html');
    const field = options.getByRole('textbox', { name: person.t('keys.address') });
    await field.fill('dns.example');
    await expect(options.getByText(person.t('keys.address.wrong'))).toBeVisible();
    await field.fill(dnsAddress);
    await field.blur();
    await expect(panel.getByText(person.t('keys.goesOut', { server: dnsAddress }))).toBeAttached();
    await options.close();
    await person.page.bringToFront();

    // First the domain has no such key: that is an answer, and no verdict.
    await person.button(panel, person.t('keys.ask')).click();
    await expect(dialog).toContainText(person.t('signature.gone.means', { domain: 'vendor.example' }));
    dns.records.set(name, ['unrelated=1', record]);
    await person.button(panel, person.t('keys.askAgain')).click();
    await expect(verdict('valid')).toBeVisible();
    await expect(dialog).toContainText(person.t('signature.holds.means', { domain: 'vendor.example' }));

    expect(dns.asked).toEqual(
      [1, 2].map(() => ({ names: [name], bytes: 12 + name.length + 2 + 4, cookie: undefined })),
    );
    const store = await readStore(panel);
    await expectSound(store);
    expect(eventsOf(store, 'mail-key-asked').map(({ answer, server }) => [server, answer])).toEqual([
      [dnsAddress, { type: 'no-name' }],
      [dnsAddress, { type: 'records', texts: ['unrelated=1', record] }],
    ]);
    expect(practice.state.requests.filter(({ path }) => path.includes('dns'))).toEqual([]);

    await person.button(panel, person.t('notice.close')).click();
    writeFileSync(info.outputPath('forged.eml'), `${signatures}${letter.replace('120.00', '12.00')}`);
    await person.keepFile(info.outputPath('forged.eml'));
    // The newest is first, once it is there.
    await expect(view).toHaveCount(2);
    await view.first().click();
    await person.button(panel, person.t('keys.ask')).click();
    await expect(verdict('not-fitting')).toBeVisible();
  } finally {
    await dns.close();
  }
});
