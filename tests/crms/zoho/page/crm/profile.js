import { button, closeLayers, el, is, link, openLayer, pause, post, say, settings } from '../../../kit/page/index.js';

/** The panel that slides in from the right. The store opens in a tab of its own. */
export async function openProfile({ company_name: company, zgid, mayBill, store, accounts }) {
  closeLayers();
  await pause('menu');
  const toStore = () =>
    // Which number the store gives the CRM is not known; this one is made up.
    window.open(`${store}/html/store/index.html#subscription?serviceId=990&customId=${zgid}`, '_blank');
  const manage = settings.storePage === 'newer' ? 'profile.manageNewer' : 'profile.manage';
  const signOut = async () => {
    await post('/crm/logout');
    location.assign(settings.signIn + encodeURIComponent(location.href));
  };
  openLayer(
    el(
      'div',
      { class: 'profilePanel' },
      el('p', {}, say('profile.organisation', { company, zgid })),
      mayBill && is('manage-subscription', button(manage, 'linkButton', toStore)),
      is('my-account', link('profile.myAccount', `${accounts}/`, { target: '_blank' })),
      el(
        'lyte-button',
        { class: 'profile-btn', 'data-zcqa': 'profilePicture_signOut' },
        is('sign-out', button('profile.signOut', 'secondary', signOut)),
      ),
    ),
  );
}
