/** What a mail of a CRM's vendor may be about, as far as leaving goes. */
export const mailTopics = ['deletion', 'refund', 'final-invoice', 'export', 'confirmation', 'answer'] as const;
export type MailTopic = (typeof mailTopics)[number];

/** How a topic is told. Patterns are looked for in the subject and in the beginning of the text. */
export interface TopicMarks {
  /** Words that by themselves say what it is. */
  clear: readonly RegExp[];
  /** Words that fit, and other mails have as well. */
  weak: readonly RegExp[];
  /** Where such mails come from, by the part of the address before the @. */
  senders: RegExp;
}

/** The words of each topic in English and Chinese, in the forms that vendors' mails use. */
export const topicMarks: Record<MailTopic, TopicMarks> = {
  deletion: {
    clear: [
      /\b(?:data|account|portal|personal information|records?)\b[^.\n]{0,40}\b(?:has|have|was|were) (?:been )?(?:permanently |securely )?(?:deleted|erased|destroyed|purged)\b/i,
      /\b(?:deletion|erasure|destruction) (?:is |was |has been )?(?:complete[d]?|confirm(?:ed|ation)|certificate)\b/i,
      /\b(?:confirmation|certificate) of (?:data )?(?:deletion|erasure|destruction)\b/i,
      /(?:数据|资料|个人信息|账户|账号)[^。\n]{0,20}(?:已|均已|全部)(?:被|经|从)?[^。\n]{0,12}(?:删除|清除|销毁|抹除)/,
      /(?:删除|销毁|清除)(?:完成|证明|确认)/,
    ],
    weak: [/\b(?:delet|eras)(?:e|ed|ion|ure)\b/i, /删除|销毁|注销/],
    senders: /privacy|dpo|data-?protection/i,
  },
  refund: {
    clear: [
      /\brefund (?:of|has|was|is|issued|processed|confirm)/i,
      /\b(?:refunded|credit note|your refund|credited to your)\b/i,
      /(?:退款|退费)(?:成功|通知|已|完成|到账|金额|确认)|已(?:为您)?(?:退款|退回|退还)|红字发票/,
    ],
    weak: [/\brefund|\bcredit\b/i, /退款|退费|退还/],
    senders: /billing|finance|payment|invoice|accounts?-?receivable/i,
  },
  'final-invoice': {
    clear: [
      /\b(?:final|last|closing) (?:invoice|bill|statement)\b/i,
      /\binvoice (?:no\.?|number|#)/i,
      /\byour (?:new )?(?:invoice|bill) (?:is|from|for|of)\b/i,
      /(?:最终|最后一?[期张次]?|末期|结清|结算)的?(?:账单|发票)|(?:账单|发票)(?:已开具|已生成|通知)|电子发票/,
    ],
    weak: [/\binvoice|\bamount due\b|\bbill(?:ing)? statement\b/i, /发票|账单|结算单/],
    senders: /billing|finance|invoice|accounts?-?receivable/i,
  },
  export: {
    clear: [
      /\b(?:export|backup|back-up|download)\b[^.\n]{0,40}\b(?:is|are|has|have) (?:now )?(?:been )?(?:ready|available|complete[d]?|finished)\b/i,
      /\bdownload your (?:export|data|backup|file)/i,
      /(?:导出|备份)[^。\n]{0,12}(?:已?完成|成功|可以下载|可供下载|已生成|就绪)/,
    ],
    weak: [/\b(?:export|backup)\b/i, /导出|备份/],
    senders: /export|backup/i,
  },
  confirmation: {
    clear: [
      /\b(?:subscription|account|plan|contract|renewal|service|licen[cs]es?)\b[^.\n]{0,60}\b(?:has been|was|is|have been|will be) (?:successfully )?(?:cancell?ed|terminated|closed|discontinued)\b/i,
      /\b(?:cancell?ation|termination|non-?renewal) (?:is |has been )?(?:confirm(?:ed|ation)|accepted|complete[d]?|notice)\b/i,
      /\b(?:confirm(?:s|ation of|ing)?|notice of)\b[^.\n]{0,30}\b(?:cancell?ation|termination|non-?renewal)\b/i,
      /\bauto-?(?:matic )?-?renew(?:al)?\b[^.\n]{0,30}\b(?:off|disabled|stopped|cancell?ed)\b/i,
      /\b(?:will|does) not (?:auto-?)?renew\b|\bwon’t renew\b|\bwon't renew\b/i,
      /(?:退订|取消订阅|取消续订|解约|终止服务|注销)(?:成功|确认|已|申请已|完成)|已(?:成功)?(?:退订|取消|终止|解约)|(?:不续订|不再续订|不再续费)|自动续[订费]已?(?:关闭|取消)/,
    ],
    weak: [/\bcancell?(?:ed|ation)\b|\bterminat(?:ed|ion)\b|\bgoodbye\b/i, /退订|解约|终止|取消/],
    senders: /billing|subscription|renewal|no-?reply|account/i,
  },
  answer: {
    clear: [
      /\[?(?:ticket|case|request)\b ?(?:no\.?|number|id)?[ :]{0,2}#? ?\d{3,}/i,
      /\b(?:thank you|thanks) for (?:contacting|reaching out|your (?:request|message|inquiry|enquiry))/i,
      /(?:工单|受理编号|服务单)[^。\n]{0,6}\d{3,}|感谢您?(?:的)?(?:来信|反馈|咨询|联系)/,
    ],
    weak: [
      /^(?:re|aw|回复|答复)\s*[:：]/i,
      /\bsupport\b|\byour (?:request|question)\b/i,
      /客服|答复|您的申请|您的问题/,
    ],
    senders: /support|help|service|care|success|kefu/i,
  },
};
