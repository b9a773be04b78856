import {
  banner,
  button,
  checkbox,
  el,
  is,
  mistake,
  post,
  question,
  say,
  sayDate,
  settings,
} from '../../../kit/page/index.js';

const answers = {
  reason: ['price', 'features', 'switching'],
  experience: ['good', 'bad'],
  next: ['other', 'none'],
};

/** One more step of the trial. Here “Cancel” goes on. */
export function trial(go, { leave }) {
  return [
    [el('h1', {}, say('way.trial'))],
    [
      keep(leave),
      is(
        'trial-cancel',
        button('way.cancel', 'secondary', () => go('reason')),
      ),
    ],
  ];
}

/** What will be lost, and why unless that is a step of its own. */
export function review(go, given) {
  const { counts, paidUntil, leave } = given;
  const lost = [
    el('h1', {}, say('way.title')),
    el('h2', {}, say('way.lost')),
    el('ul', { class: 'bullets' }, el('li', {}, say('way.data', counts)), el('li', {}, say('way.features'))),
    el('p', {}, say('way.closing', { date: sayDate(paidUntil) })),
  ];
  if (settings.reasonApart)
    return [
      lost,
      [
        keep(leave),
        is(
          'continue',
          button('way.continue', 'secondary', () => go('reason')),
        ),
      ],
    ];
  const [why, footer] = reason(go, given);
  return [[...lost, why], footer];
}

/** Why: the button waits for a reason. */
export function reason(go, { leave }) {
  const next = is(
    'continue',
    button('way.continue', 'secondary', () => go(settings.chatOffer ? 'offer' : 'ask', { reason: why.chosen()[0] }), {
      disabled: true,
    }),
  );
  const why = oneOf('reason', () => {
    next.disabled = why.chosen().length === 0;
  });
  return [why.group, [keep(leave), next]];
}

/** The bigger button is the one that stays. */
export function offer(go, { leave }) {
  return [
    [el('h1', {}, say('way.chat')), is('chat', button('way.chatNow', 'primary bigOffer', mistake('chat')))],
    [
      keep(leave),
      is(
        'not-interested',
        button('way.notInterested', 'linkButton', () => go('ask')),
      ),
    ],
  ];
}

/** The last button waits for all answers and for consent. */
export function ask(_go, { reason, leave, done }) {
  const failed = el('div', {});
  const last = is('last', button(`way.${settings.lastButton}`, 'dangerButton', cancel, { disabled: true }));
  const check = () => {
    last.disabled = !agreed.input.checked || experience.chosen().length + next.chosen().length < 2;
  };
  const experience = oneOf('experience', check);
  const next = oneOf('next', check);
  const agreed = checkbox(say('way.agree'), { on: { change: check } });
  is('agreed', agreed.input);
  return [
    [el('h1', {}, say('way.last')), failed, experience.group, next.group, agreed.row],
    [keep(leave), last],
  ];

  async function cancel() {
    last.disabled = true;
    const [[experienced], [going]] = [experience.chosen(), next.chosen()];
    try {
      await post('/api/billing/cancel', { reason, experience: experienced, next: going, agreed: agreed.input.checked });
    } catch {
      failed.replaceChildren(banner('danger', say('way.failed')));
      return check();
    }
    return done();
  }
}

function oneOf(name, onChange) {
  const labels = answers[name].map((value) => [value, say(`${name}.${value}`)]);
  const asked = question('radio', say(`way.${name}`), labels, onChange);
  for (const input of asked.group.querySelectorAll('input')) is(`${name}-${input.value}`, input);
  return asked;
}

function keep(leave) {
  return is('keep', button('way.keep', 'primary', leave));
}
