import type { host as en } from '../en/host.ts';

export const host = {
  'host.trouble.no-address': '这不是网址',
  'host.trouble.no-address.todo': '请按服务机构提供的写法填写，以 https://（或 http://）开头。',
  'host.trouble.refused': '未获准访问该主机',
  'host.trouble.refused.todo': '没有发送任何内容。请重试，并在浏览器询问时点“允许”。',
  'host.trouble.not-reachable': '无法连接该主机',
  'host.trouble.not-reachable.todo': '请检查地址是否正确、本机是否联网。随时可以重试。',
  'host.trouble.no-answer': '该主机的回复不是所需的内容',
  'host.trouble.no-answer.todo': '没有保存回复。请与服务机构提供的地址逐字核对。',
  'host.trouble.too-large': '回复过大，未读取',
  'host.trouble.too-large.todo': '没有保存回复。请与服务机构提供的地址逐字核对。',
  'host.trouble.too-late': '该主机响应超时',
  'host.trouble.too-late.todo': '没有保存任何内容，请稍后重试。',
  'stamp.title': '时间戳服务机构',
  'stamp.text':
    '时间戳服务机构可以证明凭证包在某一时刻已经存在（RFC 3161）。发给它的只有一个哈希值，不含文件和名称。如不使用，凭证包内会附上请求文件，以后可以补盖。',
  'stamp.address': '地址',
  'stamp.address.help': '按机构提供的填写，例如 https://tsa.example/tsr。留空则不使用。',
  'stamp.try': '试盖一个时间戳',
  'stamp.try.text': '浏览器会询问是否允许 Clean Exit 访问该主机。发出的只是一个随机数，不含你的任何内容。',
  'stamp.works': '{{host}} 可用，其时钟为 {{when}}。',
  'stamp.trouble.refused': '机构拒绝了请求',
  'stamp.trouble.malformed': '回复不是时间戳',
  'stamp.trouble.other-hash': '回复与所请求的内容不符',
  'stamp.trouble.other-nonce': '回复属于另一次请求',
  'stamp.trouble.todo': '回复未被采用。请重试；若仍不行，请联系该机构。',
} satisfies Record<keyof typeof en, string>;
