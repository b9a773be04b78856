import type { aboutEvidence as en } from '../en/about-evidence.ts';

export const aboutEvidence = {
  describe: '填写说明',
  'describe.of': '为“{{title}}”填写说明',
  'describe.title': '标题',
  'describe.description': '这是什么',
  'describe.help': '写给查看凭证包的人，例如“某某签字的审批单”“快递签收单，5 月 3 日送达”。',
  'describe.keep': '保存',
  'describe.kept': '说明已保存。',
  'proves.accept': '用来证明“{{task}}”',
  'proves.task': '证明：{{task}}',
  'proves.takeOff': '取消关联：{{task}}',
  'proves.choose': '用来证明什么',
  'proves.chooseFor': '用来证明什么：{{title}}',
  'proves.attached': '已关联到该任务。',
  'proves.detached': '已取消与该任务的关联。',
  'pdf.version': 'PDF 版本 {{version}}',
  'pdf.pages': '页数：{{count}}',
  'pdf.signed': '带有数字签名，可用 PDF 软件查验。',
  'pdf.locked': '已加密。',
  'attached.title': '已关联的凭证',
  'attached.show': '查看凭证',
} satisfies Record<keyof typeof en, string>;
