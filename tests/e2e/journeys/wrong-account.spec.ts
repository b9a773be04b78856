import { stopTexts } from '../../../utils/page/overlay-texts.ts';
import { waitForOverlay } from '../overlay.ts';
import { expect, test } from './fixture.ts';
import { eventsOf, readStore } from './store.ts';

test('warns of another account, leads nowhere in it and does not take it for the case’s', async ({ begin }) => {
  const { person, practice } = await begin();
  const theirs = practice.portalId;
  const here = 139_000_077;
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();

  // The person switches to another account, where renewal happens to be off.
  Object.assign(practice.options, { portalId: here, accountName: 'Another Sample Ltd' });
  practice.state.autoRenew = false;
  await person.goTo(`/account-and-billing/${here}/subscriptions`);
  const warning = panel.getByRole('alert').filter({ hasText: person.t('wrongAccount.title') });
  await expect(warning).toContainText(
    person.t('wrongAccount.text', { called: 'Hub ID', here: String(here), theirs: String(theirs) }),
  );
  await expect(warning).toContainText(person.t('wrongAccount.todo'));

  const popup = await person.openPopup();
  await expect(popup.getByText(person.t('wrongAccount.title'))).toBeVisible();
  await expect(popup.getByRole('button', { name: person.t('evidence.keepPage') })).toHaveCount(0);
  await popup.close();

  await person.startGuide('cancel');
  const stopped = await waitForOverlay(person.page, ({ lines }) =>
    lines.some((line) => line.includes(stopTexts['wrong-account'].en)),
  );
  expect(stopped.rings).toEqual([]);
  await expect(panel.getByText(person.t('stop.wrong-account')).first()).toBeVisible();

  await person.showView('evidence');
  await person.button(panel, person.t('evidence.keepPage')).click();
  await expect(panel.getByRole('alert').filter({ hasText: person.t('capture.kept') })).toBeVisible();
  await person.showView('checklist');
  await person.waitForStatus(panel, 'page', 'open');
  const store = await readStore(panel);
  expect(store.evidence).toMatchObject([
    { record: { account: 'not available: the page does not say whose account it shows', cancelled: 'unknown' } },
  ]);
  expect(eventsOf(store, 'state-seen').filter(({ cancelled }) => cancelled === 'yes')).toEqual([]);

  // Two accounts, two cases; going back to the first shows its own.
  await panel.getByRole('button', { name: person.t('wrongAccount.new') }).click();
  await person.button(panel, person.t('begin.start', { account: 'Another Sample Ltd' })).click();
  await person.waitForStatus(panel, 'cancel', 'done');
  Object.assign(practice.options, { portalId: theirs, accountName: practice.accountName });
  practice.state.autoRenew = true;
  await person.goTo(`/account-and-billing/${theirs}/subscriptions`);
  await panel.getByRole('button', { name: person.t('wrongAccount.switch') }).click();
  await person.waitForStatus(panel, 'cancel', 'trouble');
  expect((await readStore(panel)).cases.map(({ account }) => account.id).toSorted()).toEqual([
    String(theirs),
    String(here),
  ]);
});
