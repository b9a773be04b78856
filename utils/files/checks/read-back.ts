import { check } from '../check-type.ts';

export const readsDifferently = check({
  id: 'reads-differently',
  severity: 'warning',
  text: {
    en: 'Written to a new file and read back, the table differs from this row on. Another program may read it differently too.',
    'zh-CN': '把数据写成新文件再读回来，从这一行起内容不一致，其他系统读取时也可能不同。',
  },
  todo: {
    en: 'Look at this row before importing the file elsewhere.',
    'zh-CN': '导入其他系统之前，请先查看这一行。',
  },
});
