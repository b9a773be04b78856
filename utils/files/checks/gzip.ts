import { check } from '../check-type.ts';

export const gzipDamaged = check({
  id: 'gzip-damaged',
  severity: 'error',
  text: {
    en: 'The packed file {path} can’t be unpacked completely: it breaks off, is damaged, or has something after its end.',
    'zh-CN': '压缩文件 {path} 无法完整解开：可能在中途断开、已损坏，或者末尾多出了内容。',
  },
  todo: { en: 'Download it again.', 'zh-CN': '请重新下载。' },
});

export const packedTooLarge = check({
  id: 'packed-too-large',
  severity: 'error',
  text: {
    en: 'The packed file {path} unpacks to a size no export ever has. Reading stopped there.',
    'zh-CN': '压缩文件 {path} 解开后大得不正常，不像导出的数据，读到这里已停止。',
  },
  todo: {
    en: 'Don’t unpack it. Download the export again from the CRM itself.',
    'zh-CN': '请不要解压，直接从 CRM 重新下载。',
  },
});
