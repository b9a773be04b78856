import type { integrity as en } from '../en/integrity.ts';

export const integrity: Record<keyof typeof en, string> = {
  'integrity.broken': '案件与写入时不一致：发现 {{count}} 处不同',
  'integrity.broken.what': '这不是本程序所为：可能是浏览器的存储受损，也可能有人用其他方式改动过。',
  'integrity.safe.some': '仍然可靠的是：日志第 1 至 {{line}} 行（截至 {{at}}），以及下面没有列出的所有内容。',
  'integrity.safe.pieces': '仍然可靠的是：日志，以及下面没有列出的所有内容。',
  'integrity.safe.none': '仍然可靠的是：下面没有列出的内容。日志从第一行起就不可靠。',
  'integrity.todo':
    '请现在就生成凭证包：它会收录剩下的内容，并自行写明哪里受损。如果手里有备份或以前的凭证包，请在核验页面打开它，看看原来有什么。',
  'integrity.toBundle': '去凭证包',
  'integrity.all': '查看具体内容',
  'integrity.again': '重新检查',
  'integrity.title': '所有内容是否与写入时一致？',
  'integrity.sound': '上次检查时一致：日志 {{lines}} 行，凭证和文件 {{pieces}} 份。',
  'integrity.checking': '正在检查每一行日志、每条记录和每个文件……',
  'integrity.failed': '检查没有完成。没有改动任何内容，请重新检查。',
};
