import { ask, form, message } from '../dialogs/index.js';
import { button, el, get, post } from '../dom.js';
import { pause, say } from '../settings.js';

const states = {
  active: () => say('合作中', 'Active'),
  waiting: () => say('审批中', 'Waiting for approval'),
  ended: () => say('已解约', 'Terminated'),
};

/** One customer, and the way to end the contract with them. Beside it: edit, hand over, delete. */
export async function customer(go, id) {
  const { name, status, history } = await get(`/api/customer?id=${id}`);
  await pause('page');
  const again = () => go(`/crm/customer/${id}`);
  const mistake = (what) => () => post('/api/mistake', { what });
  return el(
    'div',
    {},
    el('h2', {}, say(`客户详情：${name}`, `Customer: ${name}`)),
    el('p', {}, `${say('客户编号', 'Number')} ${id} · ${say('状态', 'Status')} ${states[status]()}`),
    el(
      'div',
      { class: 'row' },
      button(say('编辑', 'Edit'), mistake('edit')),
      button(say('转移', 'Hand over'), mistake('hand-over')),
      status === 'active' && button(say('解约', 'Terminate contract'), () => terminate(id, again)),
      button(say('删除', 'Delete'), mistake('delete')),
    ),
    status === 'waiting' &&
      button(say('通过（演示）', 'Approve (demo)'), () => post('/api/approve', { id }).then(again)),
    el('h3', {}, say('操作记录', 'Record')),
    el(
      'ul',
      {},
      history.map(({ at, who, reason }) => el('li', {}, `${at} ${who} ${reason}`)),
    ),
  );
}

async function terminate(id, again) {
  await pause('dialog');
  const reason = el('textarea', {
    placeholder: say('请输入', 'Please fill in'),
    'aria-label': say('解约原因', 'Reason'),
  });
  const from = el('input', { type: 'date', 'aria-label': say('生效日期', 'Effective date') });
  form(
    say('客户解约', 'Terminate this customer'),
    [
      el('div', { class: 'row' }, el('label', {}, say('解约原因', 'Reason')), reason),
      el('div', { class: 'row' }, el('label', {}, say('生效日期', 'Effective date')), from),
    ],
    say('提交审批', 'Submit for approval'),
    async (close) => {
      if (reason.value === '') return;
      await pause('dialog');
      ask(
        say('确定要与该客户解约吗？此操作不可撤销。', 'Terminate this customer? This cannot be undone.'),
        async () => {
          const ok = await post('/api/terminate', { id: Number(id), reason: reason.value });
          close();
          await pause('message');
          message(ok ? say('解约申请已提交，审批中', 'Request submitted') : say('提交失败', 'Failed'));
          again();
        },
      );
    },
  );
}
