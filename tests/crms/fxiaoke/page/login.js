import { checkbox, el, input, pause, post, say, tabList } from '../../kit/page/index.js';

/** Signing in by telephone number and password, or by a code to scan. The buttons are plain elements. */
await pause('shell');
document.body.replaceChildren(
  el(
    'main',
    { class: 'loginCard' },
    tabList([
      { label: say('login.account'), draw: byPassword },
      { label: say('login.scan'), draw: () => el('div', { class: 'code' }) },
    ]),
    el('p', { class: 'quiet' }, say('app.practice')),
  ),
);

function byPassword() {
  const phone = input({ class: 'input el-input__inner', placeholder: say('login.phone') });
  const password = input({ class: 'input el-input__inner', type: 'password', placeholder: say('login.password') });
  const agreed = checkbox(say('login.agree'));
  const enter = async () => {
    if (!agreed.input.checked) return;
    await post('/FHH/EM0HXUL/Authorize/Login', { phone: phone.value, password: password.value });
    // The server never saw what stands behind the hash; the browser brought it along.
    location.assign((new URLSearchParams(location.search).get('returnUrl') || '/XV/UI/Home') + location.hash);
  };
  const submit = el('div', { class: 'primary plainButton', on: { click: enter } }, say('login.submit'));
  return el('div', { class: 'stack' }, phone, password, agreed.row, submit);
}
