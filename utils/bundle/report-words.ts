import type { Text } from '../text.ts';
import type { BundleEvidence, Outcome } from './input.ts';

/** The report's own words; what happened in the case comes with its sentences from the input. */
export const words = {
  kind: { en: 'Record of leaving a CRM', 'zh-CN': 'CRM 退出记录' },
  heading: { en: 'Leaving {site}', 'zh-CN': '退出 {site}' },
  account: { en: 'Account', 'zh-CN': '账户' },
  region: { en: 'Region', 'zh-CN': '区域' },
  outcome: { en: 'Outcome', 'zh-CN': '结果' },
  opened: { en: 'Case opened', 'zh-CN': '开始办理' },
  cancelledAt: { en: 'First seen cancelled', 'zh-CN': '首次确认已退订' },
  written: { en: 'This record was written', 'zh-CN': '本记录生成于' },
  organisation: { en: 'Organisation', 'zh-CN': '单位' },
  contact: { en: 'Contact', 'zh-CN': '联系人' },
  caseId: { en: 'Case number', 'zh-CN': '编号' },
  software: { en: 'Software', 'zh-CN': '生成软件' },
  key: { en: 'Signing key', 'zh-CN': '签名密钥' },
  utc: {
    en: 'All times are UTC.',
    'zh-CN': '所有时间均为协调世界时（UTC），换算为北京时间请加 8 小时。',
  },
  tasksClosed: { en: 'tasks done or not needed', 'zh-CN': '已完成任务' },
  piecesKept: { en: 'pieces of evidence', 'zh-CN': '留存凭证' },
  filesChecked: { en: 'exported files checked', 'zh-CN': '已核对导出文件' },
  eventsRecorded: { en: 'events recorded', 'zh-CN': '记录的事件' },
  openPoints: { en: 'Open tasks', 'zh-CN': '未完成任务' },
  openPointsCount: { en: 'Open tasks: {count}', 'zh-CN': '未完成任务：{count} 项' },
  noOpenPoints: { en: 'Every task on the checklist is done or not needed.', 'zh-CN': '清单上的任务已全部完成。' },
  noTasks: { en: 'The checklist is empty.', 'zh-CN': '清单为空。' },
  timeline: { en: 'Timeline', 'zh-CN': '时间线' },
  noTimeline: { en: 'Nothing was recorded.', 'zh-CN': '没有记录。' },
  number: { en: 'No.', 'zh-CN': '序号' },
  time: { en: 'Time (UTC)', 'zh-CN': '时间（UTC）' },
  event: { en: 'What happened', 'zh-CN': '事件' },
  checklist: { en: 'Checklist', 'zh-CN': '清单' },
  evidence: { en: 'Evidence', 'zh-CN': '凭证' },
  noEvidence: { en: 'No evidence was captured.', 'zh-CN': '没有留存凭证。' },
  captured: { en: 'Captured', 'zh-CN': '留存时间' },
  address: { en: 'Address', 'zh-CN': '网址' },
  files: { en: 'Files', 'zh-CN': '文件' },
  keptAs: { en: 'Title when it was kept', 'zh-CN': '保存时的标题' },
  proves: { en: 'Attached to', 'zh-CN': '关联任务' },
  signature: { en: 'Signature of the email (DKIM), with its key', 'zh-CN': '邮件签名（DKIM，已查密钥）' },
  beginning: { en: 'Beginning of the text', 'zh-CN': '正文开头' },
  pictureSize: { en: '{width} × {height} pixels', 'zh-CN': '{width} × {height} 像素' },
  pictureOf: { en: 'Screenshot: {title}', 'zh-CN': '截图：{title}' },
  record: { en: 'Full record', 'zh-CN': '完整记录' },
  exports: { en: 'Exported data', 'zh-CN': '导出的数据' },
  noExports: { en: 'No exported file was checked.', 'zh-CN': '没有核对过导出文件。' },
  tables: { en: 'Tables', 'zh-CN': '数据表' },
  table: { en: 'Table', 'zh-CN': '数据表' },
  rows: { en: 'Rows', 'zh-CN': '行数' },
  columns: { en: 'Columns', 'zh-CN': '列数' },
  encoding: { en: 'Encoding', 'zh-CN': '编码' },
  size: { en: 'Size', 'zh-CN': '大小' },
  bytes: { en: '{count} bytes', 'zh-CN': '{count} 字节' },
  findings: { en: 'Findings', 'zh-CN': '核对发现' },
  noFindings: { en: 'The check found nothing wrong.', 'zh-CN': '核对未发现问题。' },
  noHash: { en: 'none: it couldn’t be read to the end', 'zh-CN': '无：未能读到文件末尾' },
  together: { en: 'All files together', 'zh-CN': '所有文件汇总' },
  complete: { en: 'Is everything there?', 'zh-CN': '是否齐全' },
  sound: { en: 'Is anything damaged?', 'zh-CN': '有无损坏' },
  mine: { en: 'Is it this account’s data?', 'zh-CN': '是否为该账户的数据' },
  records: { en: 'Records', 'zh-CN': '记录' },
  inFiles: { en: 'In the files', 'zh-CN': '文件中' },
  inCrm: { en: 'In the CRM', 'zh-CN': 'CRM 中' },
  notSeen: { en: 'not seen', 'zh-CN': '未查看' },
  missingParts: { en: 'Parts that are missing', 'zh-CN': '缺少的分卷' },
  replaced: { en: 'Files replaced by another one', 'zh-CN': '已由其他文件替代的文件' },
  outside: {
    en: 'This file is not in the bundle. It is still where it was saved; its size and SHA-256 above identify it.',
    'zh-CN': '该文件未装入本包，仍在当初保存的位置；以上大小和 SHA-256 可用于确认是哪个文件。',
  },
  redactedCopy: {
    en: 'Redacted copy of {name}. SHA-256 of the original:',
    'zh-CN': '{name} 的遮盖副本。原件的 SHA-256：',
  },
  shows: { en: 'What this record shows', 'zh-CN': '本记录能说明什么' },
  doesNotShow: { en: 'What it does not show', 'zh-CN': '本记录不能说明什么' },
  check: { en: 'How to check it', 'zh-CN': '如何核验' },
  checkHow: {
    en: 'Open a terminal in the top folder of the bundle and run these commands. Each must end without an error. VERIFY.txt explains them, also for Windows.',
    'zh-CN':
      '在凭证包的顶层文件夹中打开终端，运行下列命令，每条都应无报错结束。VERIFY.txt 有详细说明，包括 Windows 下的做法。',
  },
  phase: { en: 'Phase', 'zh-CN': '阶段' },
  task: { en: 'Task', 'zh-CN': '任务' },
  status: { en: 'Status', 'zh-CN': '状态' },
  closed: { en: 'Done or not needed', 'zh-CN': '已完成' },
  note: { en: 'Note', 'zh-CN': '备注' },
  owner: { en: 'Who does it', 'zh-CN': '负责人' },
  due: { en: 'By when', 'zh-CN': '完成期限' },
  reason: { en: 'Why it is not needed', 'zh-CN': '不需要的原因' },
  colon: { en: ': ', 'zh-CN': '：' },
  yes: { en: 'Yes', 'zh-CN': '是' },
  no: { en: 'No', 'zh-CN': '否' },
  contents: { en: 'Contents', 'zh-CN': '目录' },
  language: { en: 'Language', 'zh-CN': '语言' },
} satisfies Record<string, Text>;

export const outcomes: Record<Outcome, Text> = {
  open: { en: 'In progress', 'zh-CN': '办理中' },
  cancelled: { en: 'Cancelled', 'zh-CN': '已退订' },
  kept: { en: 'Kept, not cancelled', 'zh-CN': '保留，未退订' },
};

export const evidenceKinds: Record<BundleEvidence['kind'], Text> = {
  page: { en: 'Page', 'zh-CN': '网页' },
  mail: { en: 'Email', 'zh-CN': '邮件' },
  document: { en: 'Document', 'zh-CN': '文件' },
};

const yesNo = {
  yes: { en: 'Yes', 'zh-CN': '是' },
  no: { en: 'No', 'zh-CN': '否' },
  unknown: { en: 'Can’t tell', 'zh-CN': '无法判断' },
} satisfies Record<string, Text>;

/** The answers to what people ask of all exported files together. */
export const answers = {
  complete: yesNo,
  sound: {
    yes: { en: 'Nothing', 'zh-CN': '没有损坏' },
    doubt: { en: 'Some things need a closer look', 'zh-CN': '有需要细看之处' },
    no: { en: 'Yes', 'zh-CN': '有损坏' },
    unknown: yesNo.unknown,
  },
  mine: yesNo,
} satisfies Record<string, Record<string, Text>>;

/** Verdicts of the file check. One that is not known here is shown as it came. */
export const verdicts: Record<string, Text> = {
  whole: { en: 'Whole', 'zh-CN': '完整' },
  doubtful: { en: 'Doubtful', 'zh-CN': '存疑' },
  damaged: { en: 'Damaged', 'zh-CN': '有损坏' },
  unreadable: { en: 'Unreadable', 'zh-CN': '无法读取' },
};

/** Fields of an evidence record that a reader of the report looks for, by their path in it. The rest stays in the record file. */
export const recordFields: Record<string, Text> = {
  from: { en: 'From', 'zh-CN': '发件人' },
  to: { en: 'To', 'zh-CN': '收件人' },
  subject: { en: 'Subject', 'zh-CN': '主题' },
  date: { en: 'Date in the email', 'zh-CN': '邮件日期' },
  'dkim.0.domain': { en: 'Names as signer (DKIM; key not checked)', 'zh-CN': '署名的域名（DKIM，密钥未核对）' },
  'account.id': { en: 'Account on the page', 'zh-CN': '页面上的账户' },
  'account.name': { en: 'Account name on the page', 'zh-CN': '页面上的账户名称' },
  'clock.serverDate': { en: 'Vendor server’s clock', 'zh-CN': '供应商服务器时间' },
  'clock.skewSeconds': { en: 'Local clock ahead by (seconds)', 'zh-CN': '本机时钟偏快（秒）' },
  timeZone: { en: 'Time zone', 'zh-CN': '时区' },
  'operator.name': { en: 'Captured by', 'zh-CN': '操作人' },
  'operator.role': { en: 'Role', 'zh-CN': '职务' },
  'http.status': { en: 'Server’s answer (HTTP status)', 'zh-CN': '服务器响应（HTTP 状态码）' },
  'browser.userAgent': { en: 'Browser', 'zh-CN': '浏览器' },
  'extension.version': { en: 'Version of the extension', 'zh-CN': '扩展版本' },
};
