import type { CustomerField } from './fields.ts';
import { type ColumnsOf, proposeBy } from './propose-by.ts';

/** Which column of a table holds a field, by its place; a field without a column is left out. */
export type Columns = ColumnsOf<CustomerField>;

/** How columns are called in lists that people keep, as `folded` writes them. The first of a line is the most telling one. */
const headers: Record<CustomerField, readonly string[]> = {
  number: [
    ...[
      '客户编号',
      '客户号',
      '客户编码',
      '客户代码',
      '客户id',
      '客户卡号',
      '大客户编号',
      '编号',
      '用户编号',
      '会员编号',
      '会员号',
      '用户号',
      '账号',
      '账户编号',
    ],
    ...[
      'customernumber',
      'customerno',
      'customerid',
      'customercode',
      'clientnumber',
      'clientno',
      'clientid',
      'clientcode',
    ],
    ...['accountnumber', 'accountno', 'accountid', 'number', 'no', 'id', 'code'],
  ],
  name: [
    ...[
      '客户名称',
      '客户姓名',
      '客户名',
      '客户',
      '姓名',
      '名称',
      '单位名称',
      '公司名称',
      '企业名称',
      '用户名称',
      '会员名称',
    ],
    ...[
      'customername',
      'customer',
      'clientname',
      'client',
      'accountname',
      'companyname',
      'company',
      'name',
      'fullname',
    ],
  ],
  reason: [
    ...['解约原因', '退订原因', '终止原因', '注销原因', '作废原因', '停用原因', '解除原因', '原因', '解约理由', '理由'],
    ...['terminationreason', 'reasonfortermination', 'cancellationreason', 'reason', 'cause'],
  ],
  effective: [
    ...['生效日期', '解约日期', '解约生效日期', '终止日期', '退订日期', '生效时间', '解约时间', '生效日', '日期'],
    ...['effectivedate', 'terminationdate', 'enddate', 'effective', 'effectivefrom', 'cancellationdate', 'date'],
  ],
  approval: [
    ...['审批编号', '审批号', '审批单号', '批文号', '批准文号', '审批流水号', '工单号', '工单编号', '申请单号'],
    ...[
      'approvalnumber',
      'approvalno',
      'approvalid',
      'approval',
      'requestnumber',
      'ticketnumber',
      'ticket',
      'ordernumber',
    ],
  ],
  notes: [...['备注', '说明', '附注', '备考'], ...['notes', 'note', 'remarks', 'remark', 'comment', 'comments']],
};

/** Proposes which columns of a list of customers hold what; the person confirms it. */
export function proposeColumns(names: readonly string[]): Columns {
  return proposeBy(names, headers);
}
