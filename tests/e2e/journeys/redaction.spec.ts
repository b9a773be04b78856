import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

const card = '4111 1111 1111 1111';
/** Planted in the page; none of it may be anywhere in the store afterwards. */
const planted = {
  password: 'Planted-Password-1',
  shownPassword: 'Planted-Shown-2',
  hidden: 'planted-hidden-token-3',
  address: 'planted-session-4',
  link: 'planted-link-session-5',
  cookie: 'planted-cookie-6',
};

test('passwords, hidden tokens and session ids never reach the store; a card number is found and blacked out', async ({
  begin,
}) => {
  const { person } = await begin();
  await person.visit(`/global-home/{id}?sid=${planted.address}`);
  const panel = await person.startCase();
  await person.page.evaluate(
    ([{ password, shownPassword, hidden, link, cookie }, number]) => {
      // biome-ignore lint/suspicious/noDocumentCookie: a session as CRMs keep it
      document.cookie = `PHPSESSID=${cookie}`;
      const form = document.createElement('form');
      form.innerHTML = `<p>Paid by card <b id="card"></b></p><input type="password" name="pass"><label>Password <input type="text" id="shown"></label>
        <input type="hidden" name="csrf"><a id="link">Your session</a><p>PHPSESSID=${cookie}</p>`;
      document.body.prepend(form);
      form.querySelector('#card')?.append(number);
      for (const [at, value] of [
        ['[type=password]', password],
        ['#shown', shownPassword],
        ['[type=hidden]', hidden],
      ] as const)
        (form.querySelector(at) as HTMLInputElement).value = value;
      form.querySelector('#link')?.setAttribute('href', `/x?a=1&sessionid=${link}`);
      form.querySelector('#link')?.append(` ${location.origin}/x?a=1&sessionid=${link}`);
    },
    [planted, card] as const,
  );
  await person.keepPage();
  const everything = await dump(panel);
  expect(everything, 'the page itself was kept').toContain('Paid by card');
  for (const [what, value] of Object.entries(planted)) expect(everything, what).not.toContain(value);

  // Found, and blacked out of both texts with one press.
  await person.showView('evidence');
  await expect(panel.getByText(`${person.t('secret.card')} (1)`)).toBeVisible();
  await person.button(panel, person.t('redact.secrets.blackOut')).click();
  await expect(panel.getByText(person.t('redact.kept'))).toBeVisible();
  const copies = await copiesIn(panel);
  expect(copies.map(({ name }) => name).toSorted()).toEqual(['page.html', 'text.txt']);
  for (const { text } of copies) {
    expect(text).toContain('█████');
    expect(text.replace(/\D/g, '')).not.toContain('4111111111111111');
  }
  const store = await readStore(panel);
  await expectSound(store);
  const [kept] = store.evidence;
  const made = eventsOf(store, 'redaction-made');
  expect(made.map(({ part, original }) => [part, original]).toSorted()).toEqual(
    kept?.parts
      .filter(({ name }) => name !== 'screenshot.png')
      .map(({ name, sha256 }) => [name, sha256])
      .toSorted(),
  );
  expect(JSON.stringify(store.log)).not.toContain(card);
  await person.button(panel, person.t('task.undo')).click();
  await expect(panel.getByText(`${person.t('secret.card')} (1)`), 'taken back, it is offered again').toBeVisible();
  expect(await copiesIn(panel)).toEqual([]);

  // The picture, with the keyboard and with the mouse.
  await panel.getByRole('button', { name: person.t('redact.of', { title: kept?.title ?? '' }) }).click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('button', { name: 'screenshot.png' }).click();
  await dialog.getByRole('button', { name: person.t('redact.picture.add') }).click();
  const areaName = person.t('redact.area', {
    number: '\\d+',
    left: '\\d+',
    top: '\\d+',
    width: '\\d+',
    height: '\\d+',
  });
  const areas = dialog.getByRole('button', { name: new RegExp(areaName) });
  await areas.first().focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowRight', 'ArrowUp']) await panel.keyboard.press(key);
  const picture = await dialog.getByRole('img').boundingBox();
  if (!picture) throw new Error('There is no picture to draw on.');
  await panel.mouse.move(picture.x + 4, picture.y + 4);
  await panel.mouse.down();
  await panel.mouse.move(picture.x + picture.width / 10, picture.y + picture.height / 10, { steps: 3 });
  await panel.mouse.up();
  await expect(areas).toHaveCount(2);
  await areas.last().focus();
  await panel.keyboard.press('Delete');
  await expect(areas).toHaveCount(1);
  await dialog.getByRole('button', { name: person.t('task.undo') }).click();
  await expect(areas).toHaveCount(2);
  await dialog.getByRole('button', { name: person.t('redact.keep') }).click();
  await expect(dialog.getByText(person.t('redact.places', { count: 2 }))).toBeVisible();
  const look = await comparePictures(panel, kept?.id ?? '');
  expect(look.chunks).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect(look.sameSize).toBe(true);
  expect(look.black, 'the corner that was drawn over').toEqual([0, 0, 0, 255]);
  expect(look.differing, 'and nothing but the two areas').toBeGreaterThan(0);
  expect(look.differingNotBlack).toBe(0);
});

/** Everything in every table of the store, blobs too, one character a byte. */
function dump(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('clean-exit'));
    const texts: string[] = [];
    for (const name of database.objectStoreNames) {
      for (const row of await answer(database.transaction(name).objectStore(name).getAll())) {
        texts.push(JSON.stringify(row));
        for (const value of Object.values(row)) if (value instanceof Blob) texts.push(await value.text());
      }
    }
    database.close();
    return texts.join('\n');
  });
}

/** The redacted copies in the store, by the parts that they are of. */
function copiesIn(page: Page): Promise<{ name: string; text: string }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        indexedDB.open('clean-exit').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          const getting = database.transaction('blobs').objectStore('blobs').getAll();
          getting.onerror = () => reject(getting.error);
          getting.onsuccess = async () => {
            const rows = getting.result.filter(({ owner }) => owner.startsWith('redacted:'));
            database.close();
            resolve(await Promise.all(rows.map(async ({ name, blob }) => ({ name, text: await blob.text() }))));
          };
        };
      }),
  );
}

/** The pixels of a screenshot beside those of its redacted copy, and what the copy's file is made of. */
function comparePictures(page: Page, evidence: string) {
  return page.evaluate(async (id) => {
    const blobAt = (owner: string) =>
      new Promise<Blob>((resolve) => {
        indexedDB.open('clean-exit').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          const getting = database.transaction('blobs').objectStore('blobs').get([owner, 'screenshot.png']);
          getting.onsuccess = () => resolve(getting.result.blob);
        };
      });
    const pixelsOf = async (blob: Blob) => {
      const bitmap = await createImageBitmap(blob);
      const paper = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      paper?.drawImage(bitmap, 0, 0);
      return paper?.getImageData(0, 0, bitmap.width, bitmap.height) as ImageData;
    };
    const copy = await blobAt(`redacted:${id}`);
    const [before, after] = [await pixelsOf(await blobAt(id)), await pixelsOf(copy)];
    let differing = 0;
    let differingNotBlack = 0;
    for (let at = 0; at < after.data.length; at += 4) {
      const [one, other] = [before.data.subarray(at, at + 4), after.data.subarray(at, at + 4)];
      if (one.every((value, index) => value === other[index])) continue;
      differing += 1;
      if (other[0] || other[1] || other[2]) differingNotBlack += 1;
    }
    const corner = (Math.floor(after.width / 20) + Math.floor(after.height / 20) * after.width) * 4;
    const bytes = new DataView(await copy.arrayBuffer());
    const chunks = new Set<string>();
    for (let at = 8; at < bytes.byteLength; at += bytes.getUint32(at) + 12)
      chunks.add(String.fromCharCode(...[4, 5, 6, 7].map((offset) => bytes.getUint8(at + offset))));
    return {
      chunks: [...chunks],
      sameSize: before.width === after.width && before.height === after.height,
      black: [...after.data.subarray(corner, corner + 4)],
      ...{ differing, differingNotBlack },
    };
  }, evidence);
}
