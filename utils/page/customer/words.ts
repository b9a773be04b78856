/** How pages call the number of a customer. Of one that is only called “number” it may be another thing's number. */
export const numberWords = {
  ofCustomer: [
    ...['客户编号', '客户编码', '客户代码', '客户号', '客户卡号', '客户id', '会员编号', '会员号', '用户编号', '用户号'],
    ...['customer number', 'customer no', 'customer id', 'customer code', 'client number', 'client no', 'client id'],
  ],
  bare: ['编号', '编码', '代码', 'number', 'no', 'id', 'code'],
} as const;

/** How pages call the name of a customer. */
export const nameWords = {
  ofCustomer: ['客户名称', '客户姓名', '客户名', 'customer name', 'client name'],
  bare: ['姓名', '名称', 'name'],
} as const;

export const statusWords = [
  ...['状态', '客户状态', '合同状态', '合作状态', '业务状态', '签约状态'],
  ...['status', 'customer status', 'contract status', 'state'],
] as const;

/** What states are called; compared as a whole. */
export const states = {
  ended: [
    ...['已解约', '已退订', '已终止', '已终止合作', '已作废', '已停用', '已注销', '已解除', '已结束', '终止'],
    ...['terminated', 'ended', 'closed', 'cancelled', 'canceled', 'inactive', 'deactivated'],
  ],
  waiting: [
    ...['审批中', '待审批', '审核中', '待审核', '解约审批中', '解约中', '解约待审批', '待生效'],
    ...[
      'waiting for approval',
      'pending approval',
      'pending',
      'in approval',
      'awaiting approval',
      'under review',
      'submitted',
    ],
  ],
  active: [
    ...['合作中', '正常', '有效', '生效中', '使用中', '已签约', '签约', '启用', '在用'],
    ...['active', 'in force', 'valid', 'signed', 'normal', 'enabled'],
  ],
} as const;

/** What says that a field is for looking for customers: by their number, by their name, or by anything. */
export const searchWords = {
  number: ['编号', '编码', '客户号', '代码', 'number', 'no', 'id', 'code'],
  name: ['客户', '姓名', '名称', 'customer', 'client', 'name'],
  any: ['搜索', '查询', '查找', '检索', '关键字', '关键词', 'search', 'find', 'look up', 'keyword'],
} as const;
