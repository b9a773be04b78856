/** What a length of time in a sentence can be about, with the words that tell it. The nearest words win; `other` are lengths that mean nothing here. */
export const periodTriggers = {
  notice: /notice|notif(?:y|ies|ied|ication)|书面通知|通知/gi,
  noticeEarliest: /(?:no|not) (?:earlier|sooner|more) than|不早于|最早/gi,
  renewalTerm:
    /successive|additional (?:term|period)s?|further (?:term|period)s?|renewal (?:term|period)|(?:renews?|renewed|extends?|extended) (?:automatically )?(?:for|by)|续期|续约|续签|续订|续展|顺延|延长/gi,
  term: /initial (?:subscription )?term|subscription term|term of|shall run|valid for|period of|duration|合同期限?|有效期|服务期限?|订阅期限?|期限为|为期/gi,
  refundWithin: /(?:full )?refund|money[- ]back|全额退款|退款/gi,
  dataKept: /retriev(?:e|al)|download|export(?:ed)?|retain(?:ed)?|remain available|取回|导出|下载|保留/gi,
  other:
    /breach|cure|remed(?:y|ied)|invoice|payable|payment|paid|delay|late|uptime|audit|confidential|claim|arbitrat|违约|整改|改正|付款|支付|发票|逾期|保密|仲裁|争议/gi,
} as const;

export type PeriodField = Exclude<keyof typeof periodTriggers, 'other'>;

/** A notice that is not about ending (of a price, of an outage) is none here. */
export const ending =
  /terminat|non-?renew|not (?:to )?renew|cancel|expir|unless|end of (?:the|each|any) |renewal|终止|解除|解约|不再续|不续|续约|续期|续签|续订|退订|期满|届满|到期/i;
/** Whose data, so that “export” and “retain” are about it. */
export const aboutData = /\bdata\b|数据|资料/i;
/** A clause about what becomes of it. */
export const dataGoes = /return|delet|eras|destroy|export|retriev|返还|归还|删除|销毁|导出|取回/i;
