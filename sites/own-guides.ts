import type { SiteInput } from './schema.ts';

type Guides = SiteInput['guides'];
type Step = Guides[string]['steps'][number];
type Text = Step['say'];

/** Every step of a CRM that nobody knows can be passed over: it may not have it. */
const read = (id: string, say: Text, more: Partial<Step> = {}): Step => ({
  id,
  say,
  risk: 'read',
  optional: true,
  from: 'words',
  ...more,
});

/** A press that may be the last one: nobody knows here whether the CRM asks once more. */
const last = (id: string, target: string, say: Text, warn: Text): Step => ({
  id,
  say,
  warn,
  target,
  risk: 'irreversible',
  optional: true,
  from: 'words',
});

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

const noOneKnows = text(
  'Nobody has checked this CRM. This press may already be the last one, or the CRM asks once more. Read what it says about data and refunds first.',
  '没有人核实过这个 CRM。点击后可能立即生效，也可能还会再询问一次。请先看清它对数据和退款的说明。',
);
const confirmWarning = text(
  'After this press it may be done, and not to be undone. Check what the question says, and that the button says yes to it.',
  '点击之后可能就已生效且无法撤销。请看清提问内容，并确认这个按钮表示同意。',
);

const reason = read('reason', text('Give the reason, if it asks for one.', '如果要求填写原因，请填写。'), {
  target: 'reason',
  risk: 'reversible',
});
const confirm = last(
  'confirm',
  'confirm',
  text('Answer the question that it asks before it does it.', '回答它在执行前提出的问题。'),
  confirmWarning,
);
const keep = read(
  'keep',
  text(
    'Read what the page says now, and keep it: press the toolbar button and choose “Keep this page as evidence”.',
    '看清页面现在的提示并保存：点击工具栏按钮，选择“将此页面存为凭证”。',
  ),
  {
    why: text(
      'Only what the CRM itself says is proof. A press is none.',
      '只有 CRM 自己的说明才算凭证，点击本身不算。',
    ),
  },
);

/** What is done in a CRM that nobody knows, told by what controls are for. */
export const ownGuides: Guides = {
  cancel: {
    title: text('Cancel the subscription', '取消订阅'),
    finished: text(
      'You went through all steps. It is cancelled when the CRM says so: keep that page and the email.',
      '步骤已全部走完。以 CRM 的说明为准，请保存该页面和邮件。',
    ),
    steps: [
      read('billing', text('Open the page about subscription, plan or billing.', '打开订阅、套餐或账单页面。'), {
        target: 'billing',
        why: text(
          'It is often under settings, company or your own name. Some systems have none: then ask who runs it.',
          '通常在设置、企业信息或个人头像菜单里。有的系统没有这个页面，请询问系统负责人。',
        ),
        done: { type: 'target', target: 'cancel' },
      }),
      last('cancel', 'cancel', text('Press what cancels the subscription.', '点击取消订阅的按钮。'), noOneKnows),
      reason,
      confirm,
      keep,
    ],
  },
  export: {
    title: text('Export the data', '导出数据'),
    finished: text('Drop the file into the panel to have it checked.', '把文件拖进侧边栏进行检查。'),
    steps: [
      read('open', text('Open the list or the page that you want to export.', '打开要导出的列表或页面。'), {
        why: text(
          'Lists export themselves; a whole backup is often under settings or data.',
          '列表通常可单独导出；整体备份多在设置或数据管理里。',
        ),
        done: { type: 'target', target: 'export' },
      }),
      read('export', text('Press what exports.', '点击导出。'), { target: 'export', risk: 'reversible' }),
      read('confirm', text('Answer what it asks: all records, all columns.', '按提示选择：全部记录、全部字段。'), {
        target: 'confirm',
        risk: 'reversible',
      }),
      read('download', text('Download the file when it is ready.', '文件准备好后下载。'), { target: 'download' }),
    ],
  },
  users: {
    title: text('Deactivate the users', '停用用户'),
    finished: text('Nobody but you should be able to sign in now.', '现在除你之外不应再有人能登录。'),
    steps: [
      read('users', text('Open the list of users.', '打开用户列表。'), {
        target: 'users',
        done: { type: 'target', target: 'deactivate' },
      }),
      last(
        'deactivate',
        'deactivate',
        text('Deactivate one user after the other, you yourself last.', '逐个停用用户，自己放到最后。'),
        text(
          'A deactivated user can’t sign in any more. Export their data first.',
          '停用后该用户无法登录，请先导出其数据。',
        ),
      ),
      confirm,
      keep,
    ],
  },
  access: {
    title: text('Revoke tokens and connected apps', '撤销令牌和已连接的应用'),
    finished: text('No program should be able to read the CRM now.', '现在不应再有程序能读取这个 CRM。'),
    steps: [
      read(
        'access',
        text('Open the page about API keys, tokens or connected apps.', '打开 API 密钥、令牌或已连接应用页面。'),
        {
          target: 'access',
        },
      ),
      read('revoke', text('Revoke each one, and note which.', '逐个撤销，并记下名称。'), {
        warn: text('What uses it stops at once.', '正在使用它的程序会立即停止。'),
      }),
      keep,
    ],
  },
  signIn: {
    title: text('Check that nobody can sign in', '验证无法再登录'),
    finished: text('Keep what the CRM said to the sign-in as evidence.', '请把登录时的提示存为凭证。'),
    steps: [
      read('logOut', text('Log out of the CRM.', '退出 CRM 登录。'), { target: 'logOut', risk: 'reversible' }),
      read(
        'try',
        text('Try to sign in as a user that was deactivated. It must fail.', '用已停用的账号尝试登录，应当失败。'),
      ),
      keep,
    ],
  },
  terminateCustomer: {
    title: text('Terminate one customer', '与一位客户解约'),
    finished: text(
      'The customer is terminated when the record says so. Tell the departments that work for them.',
      '以客户状态为准。请通知相关部门。',
    ),
    steps: [
      read(
        'search',
        text('Search for the customer by name, telephone or number.', '按姓名、电话或客户编号查找客户。'),
        {
          done: { type: 'target', target: 'terminate' },
        },
      ),
      read(
        'right',
        text(
          'Open the customer. Compare name, number and contract with your order.',
          '打开客户详情，核对姓名、编号和合同是否与工单一致。',
        ),
        {
          warn: text('Many customers have the same name. The number decides.', '同名客户很多，以编号为准。'),
          why: text(
            'Also look: term, notice, fees that are open, what was prepaid.',
            '同时查看：合同期限、通知期、未结费用、预付款。',
          ),
        },
      ),
      last('terminate', 'terminate', text('Press what terminates the contract.', '点击解约。'), noOneKnows),
      reason,
      read('date', text('Set the day from which it is to count.', '设定生效日期。'), {
        why: text('Not before the notice period ends, unless both sides agreed.', '除非双方同意，不早于通知期结束。'),
      }),
      last(
        'submit',
        'submit',
        text('Submit it for approval, if it asks for one.', '如需审批，提交审批。'),
        text(
          'The approver gets it right away. Check reason and date once more.',
          '提交后审批人立即收到，请再次核对原因和日期。',
        ),
      ),
      confirm,
      read('status', text('Read the status: waiting for approval, or terminated.', '查看状态：审批中，还是已解约。'), {
        warn: text(
          'Asked for is not granted. Come back when it was approved.',
          '已申请不等于已通过，审批后请再来查看。',
        ),
      }),
      read(
        'record',
        text('See that the record holds time, operator and reason.', '确认操作记录里有时间、操作人和原因。'),
      ),
      { ...keep, id: 'keep' },
      read(
        'notify',
        text(
          'Tell the customer by text message, email or telephone, and note when.',
          '用短信、邮件或电话通知客户，并记下时间。',
        ),
      ),
    ],
  },
};
