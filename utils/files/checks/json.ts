import { check } from '../check-type.ts';

export const jsonCutOff = check({
  id: 'json-cut-off',
  severity: 'error',
  text: {
    en: 'The file breaks off: it ends before the JSON is finished. {records} complete records came before.',
    'zh-CN': '文件在中途断开：到末尾时 JSON 还没有结束，之前有 {records} 条完整的记录。',
  },
  todo: {
    en: 'The download stopped early. Download the file again.',
    'zh-CN': '下载没有完成，请重新下载。',
  },
});

export const jsonDamaged = check({
  id: 'json-damaged',
  severity: 'error',
  text: {
    en: 'From byte {byte} on this isn’t valid JSON. {records} records could be read before it; no program will read the rest.',
    'zh-CN': '从第 {byte} 字节起不是有效的 JSON，之前读到 {records} 条记录，其余部分任何程序都无法读取。',
  },
  todo: {
    en: 'Download the file again. If the same place is still wrong, start a new export.',
    'zh-CN': '请重新下载；如果同一处仍有问题，请重新发起导出。',
  },
});

export const jsonDeep = check({
  id: 'json-deep',
  severity: 'error',
  text: {
    en: 'Lists within lists go deeper than {limit} levels. No export does that, so reading stopped there.',
    'zh-CN': '列表层层嵌套，超过 {limit} 层，正常的导出不会这样，读到这里已停止。',
  },
  todo: {
    en: 'Download the export again from the CRM itself.',
    'zh-CN': '请直接从 CRM 重新下载。',
  },
});

export const jsonLines = check({
  id: 'json-lines',
  severity: 'error',
  text: {
    en: 'Each line should be one record in JSON, but some are not: {total} in all, in row {rows}.',
    'zh-CN': '每一行应是一条 JSON 记录，但有 {total} 行不是，见第 {rows} 行。',
  },
  todo: {
    en: 'Download the file again. If that doesn’t help, look at these records in the CRM.',
    'zh-CN': '请重新下载；如果仍有问题，请在 CRM 中查看这些记录。',
  },
});

export const jsonAnswer = check({
  id: 'json-answer',
  severity: 'error',
  text: {
    en: 'There is no list of records in this JSON. It looks like a message from the server, often an error, saved under the name of the export.',
    'zh-CN': '这个 JSON 里没有记录列表，看起来是服务器返回的一条消息（常常是报错），被存成了导出文件的名字。',
  },
  todo: {
    en: 'Open it in a text editor to see what it says. Sign in to the CRM and download the export again.',
    'zh-CN': '请用文本编辑器打开看看内容，然后登录 CRM 重新下载。',
  },
});
