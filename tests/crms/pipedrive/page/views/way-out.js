import { el, get, settings, startSteps } from '../../../kit/page/index.js';
import { ask, offer, reason, review, trial } from '../way-out/steps.js';

/** What is lost, and why → offer of a chat → questionnaire. Nothing is changed before the last button. */
export async function renderWayOut({ shell, go }) {
  const [{ paidUntil }, ...lists] = await Promise.all([
    get('/api/billing'),
    ...['deals', 'people', 'organizations'].map((object) => get(`/api/lists/${object}`)),
  ]);
  const [deals, people, organizations] = lists.map(({ count }) => count);
  const body = el('div', { class: 'stack' });
  const footer = el('div', { class: 'actions' });
  const place = {
    fill(newBody, newFooter = []) {
      body.replaceChildren(...[newBody].flat());
      footer.replaceChildren(...[newFooter].flat());
    },
  };
  startSteps(place, { trial, review, reason, offer, ask }, settings.trial ? 'trial' : 'review', {
    paidUntil,
    counts: { deals, people, organizations },
    leave: () => go('/settings/subscription'),
    done: () => {
      shell.showCancelled(paidUntil);
      return go('/settings/subscription');
    },
  });
  return el('main', { class: 'page' }, body, footer);
}
