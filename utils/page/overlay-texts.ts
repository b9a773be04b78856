import type { Text } from '../text.ts';
import type { Proof, StopReason } from './guide-view.ts';
import type { DecoyIntent } from './intent/intents.ts';
import type { Said } from './said.ts';

/** The words of the overlay. They live beside it because the page's script carries no catalogue. */
export const overlayTexts = {
  step: { en: '{title} · step {number} of {of}', 'zh-CN': '{title} · 第 {number} 步，共 {of} 步' },
  sure: { en: 'Marked by the CRM itself.', 'zh-CN': '依据 CRM 自身的标识找到。' },
  likely: { en: 'Found by its wording. Read it before you press.', 'zh-CN': '依据文字找到，点击前请先看清文字。' },
  byIntent: {
    en: 'The page looks different from what we know; going by its wording, this is the button. Read it before you press.',
    'zh-CN': '页面与我们已知的不同；从文字看，应是这个按钮。点击前请先看清文字。',
  },
  maybe: {
    en: 'This may be it, but we are not sure. Read it, and press it yourself if it is right.',
    'zh-CN': '可能是这个，但不确定。请看清文字，确认无误后自己点击。',
  },
  unsureByIntent: {
    en: 'The page looks different from what we know. Going by their wording, these fit: compare them and press the right one yourself.',
    'zh-CN': '页面与我们已知的不同。从文字看以下控件可能符合，请比较后自己点击正确的那个。',
  },
  inMenu: { en: 'It is in a closed menu. Open the menu first.', 'zh-CN': '它在收起的菜单里，请先打开菜单。' },
  nothingFits: {
    en: 'Going by the wording, nothing on this page fits. Go to the page where it is, or see whether it has another name here.',
    'zh-CN': '从文字看，此页面没有符合的控件。请前往相应页面，或看看是否用了别的名称。',
  },
  unsure: {
    en: 'Several controls fit. Compare them and press the right one yourself.',
    'zh-CN': '有多个控件符合，请比较后自己点击正确的那个。',
  },
  looking: { en: 'Looking for it on this page…', 'zh-CN': '正在此页面上查找……' },
  disabled: {
    en: 'It can’t be pressed yet: the page needs something else first.',
    'zh-CN': '暂时还不能点击：页面还需要先完成别的操作。',
  },
  covered: { en: 'Something is covering it. Close that first.', 'zh-CN': '它被别的内容遮住了，请先关闭。' },
  elsewhere: { en: 'This is done on another page: {words}', 'zh-CN': '这一步在另一个页面：{words}' },
  waiting: { en: 'Pressed. Waiting for the page to answer…', 'zh-CN': '已点击，等待页面响应……' },
  youPress: { en: 'Clean Exit never presses this button.', 'zh-CN': 'Clean Exit 绝不会点击这个按钮。' },
  notThis: { en: 'Not this', 'zh-CN': '不是这个' },
  picked: { en: 'You picked this here earlier.', 'zh-CN': '这是你之前在这里选定的控件。' },
  pickWarned: {
    en: 'You picked it, but the guide warns about it: {why}',
    'zh-CN': '这是你选定的，但向导提醒注意：{why}',
  },
  pickChanged: {
    en: 'What you picked here earlier has changed. Compare, and press the right one or pick again.',
    'zh-CN': '你之前选定的控件已有变化，请比较后点击正确的那个，或重新选定。',
  },
  pickGone: { en: 'What you picked here earlier is gone.', 'zh-CN': '你之前选定的控件已不在此页面上。' },
  pick: { en: 'Pick it myself', 'zh-CN': '自己选定' },
  picking: {
    en: 'Press the control you mean. The page won’t react to this press.',
    'zh-CN': '请点击你认为正确的控件，页面不会对这次点击作出反应。',
  },
  partTitle: { en: 'Screenshot of one part', 'zh-CN': '截取页面的一部分' },
  part: {
    en: 'Press the part you want in the screenshot. The page won’t react to this press.',
    'zh-CN': '请点击想要截取的部分，页面不会对这次点击作出反应。',
  },
  partEnd: { en: 'No screenshot (Esc)', 'zh-CN': '不截图（Esc）' },
  pickingKeys: {
    en: 'Or go there with Tab and press Enter. Esc ends it.',
    'zh-CN': '也可以用 Tab 移动、按 Enter 选定，按 Esc 结束。',
  },
  pickingEnd: { en: 'Don’t pick (Esc)', 'zh-CN': '不选定（Esc）' },
  pickingSide: { en: 'Move this card', 'zh-CN': '移开此卡片' },
  inFrame: {
    en: 'It is in the part of the page from {host}. Go on there.',
    'zh-CN': '它在页面中来自 {host} 的部分，请在那里继续。',
  },
  frameClosed: {
    en: 'It is probably in the part of the page from {host}, which Clean Exit may not read. You can allow it in the side panel, or by the toolbar button.',
    'zh-CN': '它可能在页面中来自 {host} 的部分，Clean Exit 还无权读取。可在侧边栏中允许，或点击工具栏按钮。',
  },
  says: { en: 'The page says: “{text}”', 'zh-CN': '页面提示：“{text}”' },
  keep: { en: 'Keep this page as evidence', 'zh-CN': '将此页面存为凭证' },
  proven: { en: 'Kept as evidence automatically: {what}.', 'zh-CN': '已自动存为凭证：{what}。' },
  keeping: { en: 'Keeping it…', 'zh-CN': '正在保存……' },
  kept: {
    en: 'Kept as text and copy. For a screenshot, press the toolbar button.',
    'zh-CN': '已保存文字和副本。如需截图，请点击工具栏按钮。',
  },
  notKept: {
    en: 'This couldn’t be kept. Press the toolbar button and keep it from there.',
    'zh-CN': '未能保存。请点击工具栏按钮，从那里保存。',
  },
  customerWanted: { en: 'Look for: {number} · {name}', 'zh-CN': '要找的客户：{number} · {name}' },
  customerRight: {
    en: 'The page shows the number and name from your list: {number} · {name}',
    'zh-CN': '页面显示的编号和名称与名单一致：{number} · {name}',
  },
  customerOther: {
    en: 'This is another customer: the page shows {other}. Your list says {number} · {name}. Open that one.',
    'zh-CN': '这是另一位客户：页面显示 {other}，名单上是 {number} · {name}。请打开名单上的客户。',
  },
  customerUnseen: {
    en: 'The page doesn’t clearly say that this is {number} · {name}. Compare it yourself before you go on.',
    'zh-CN': '页面没有明确显示这是 {number} · {name}，请自行核对后再继续。',
  },
  customerNamesakes: {
    en: '{count} here have this name. The number decides: {number}',
    'zh-CN': '这里有 {count} 位同名客户，以编号为准：{number}',
  },
  customerEnded: {
    en: 'The page says “{text}”: this customer may already be terminated. Record that in the side panel.',
    'zh-CN': '页面显示“{text}”：该客户可能此前已解约，请在侧边栏记录。',
  },
  customerWaiting: {
    en: 'The page says “{text}”: it may already have been requested. Record that in the side panel.',
    'zh-CN': '页面显示“{text}”：可能已提交过申请，请在侧边栏记录。',
  },
  customerRow: { en: 'Number and name match', 'zh-CN': '编号和名称一致' },
  write: { en: 'Type it for me', 'zh-CN': '替我填写' },
  press: { en: 'Press it for me', 'zh-CN': '替我点击' },
  show: { en: 'Go to it', 'zh-CN': '跳到该处' },
  take: { en: 'Take me there', 'zh-CN': '带我去' },
  did: { en: 'I did it', 'zh-CN': '我做完了' },
  skip: { en: 'Skip', 'zh-CN': '跳过' },
  stop: { en: 'Stop (Esc)', 'zh-CN': '停止（Esc）' },
  again: { en: 'Look again', 'zh-CN': '再找一次' },
  close: { en: 'Close', 'zh-CN': '关闭' },
  stopped: { en: 'Stopped: {reason}', 'zh-CN': '已停止：{reason}' },
  safe: {
    en: 'Clean Exit never presses the last button. What you kept so far is safe.',
    'zh-CN': 'Clean Exit 绝不会点击最后一个按钮；已保存的内容都安全。',
  },
} as const satisfies Record<string, Text>;

export const stopTexts = {
  'not-found': { en: 'the control for this step didn’t appear', 'zh-CN': '没有找到这一步的控件' },
  'no-effect': {
    en: 'it was pressed, but the page didn’t respond as expected',
    'zh-CN': '已点击，但页面没有按预期响应',
  },
  'left-by-person': { en: 'you left the guide', 'zh-CN': '你离开了向导' },
  'wrong-account': { en: 'this isn’t the case’s account', 'zh-CN': '这不是此案件对应的账户' },
} as const satisfies Record<StopReason, Text>;

/** What a message of the page means, in plain words. It is the person who judges. */
export const saidTexts = {
  failed: {
    en: 'That sounds as if it didn’t work. Read it before you go on.',
    'zh-CN': '看起来没有成功，请先看清再继续。',
  },
  'runs-until': {
    en: 'That sounds cancelled, but it runs until {date}. It isn’t over before then: check again on that day.',
    'zh-CN': '看起来已退订，但会持续到 {date}。在那之前还没有结束，届时请再确认。',
  },
  'renewal-off': { en: 'That sounds as if it won’t renew.', 'zh-CN': '看起来已不再续订。' },
  cancelled: {
    en: 'That sounds cancelled. Keep this page: the press alone proves nothing.',
    'zh-CN': '看起来已退订。请保存此页面，仅有点击不能作为凭证。',
  },
  ended: { en: 'That sounds as if it is over.', 'zh-CN': '看起来已经结束。' },
  pending: {
    en: 'That sounds as if it was requested but not granted yet. Check back later.',
    'zh-CN': '看起来已提交但尚未通过，请之后再来查看。',
  },
  resumed: { en: 'That sounds as if it is running again. Read it.', 'zh-CN': '看起来又恢复了，请仔细看清。' },
} as const satisfies Record<Said['state'], Text>;

/** What the finder takes a control for that must not be pressed instead. */
export const decoyTexts = {
  'dialog-dismiss': { en: 'closes the dialog', 'zh-CN': '关闭对话框' },
  'form-cancel': { en: 'leaves the form', 'zh-CN': '退出表单' },
  'undo-reactivate': { en: 'undoes it', 'zh-CN': '撤回或恢复' },
  'keep-plan': { en: 'keeps the contract', 'zh-CN': '继续保留' },
  'newsletter-unsubscribe': { en: 'ends a newsletter only', 'zh-CN': '只退订邮件' },
  'delete-row': { en: 'deletes something else', 'zh-CN': '删除别的内容' },
  'invoice-status': { en: 'only shows a status', 'zh-CN': '只是状态' },
  help: { en: 'only explains', 'zh-CN': '只是说明' },
} as const satisfies Record<DecoyIntent, Text>;

/** What a page is kept for by itself. */
export const proofTexts = {
  warnings: { en: 'this page with its warnings', 'zh-CN': '带有警告的页面' },
  reason: { en: 'the reason you gave', 'zh-CN': '你填写的原因' },
  confirmation: { en: 'the page that confirms it', 'zh-CN': '确认页面' },
} satisfies Record<Proof, Text>;
