import { owner, recordId } from './common.ts';
import type { Meaning } from './field-types.ts';
import { links } from './links.ts';

/** Something that was or is to be done: a task, a call, a visit. */
export const activity = {
  id: { ...recordId, names: [...recordId.names, 'Activity ID', 'Task ID', '任务ID', '活动ID'] },
  subject: {
    type: 'text',
    names: [
      'Subject',
      'Title',
      'Task title',
      'Activity - Subject',
      'Task name',
      'Name',
      '主题',
      '标题',
      '任务名称',
      '任务标题',
    ],
  },
  type: {
    type: 'choice',
    names: ['Activity type', 'Type', 'Task type', 'Activity - Type', '类型', '活动类型', '跟进方式', '任务类型'],
  },
  dueDate: {
    type: 'date',
    names: [
      'Due date',
      'Due',
      'Activity date',
      'Activity - Due date',
      'ActivityDate',
      'Date',
      '截止日期',
      '到期日',
      '日期',
      '完成时间',
      '活动日期',
    ],
  },
  status: {
    type: 'choice',
    names: ['Status', 'Task status', 'Done', 'Activity - Done', '状态', '任务状态', '是否完成'],
  },
  priority: { type: 'choice', names: ['Priority', 'Activity - Priority', '优先级'] },
  description: {
    type: 'text',
    names: [
      'Description',
      'Notes',
      'Note',
      'Task notes',
      'Activity - Note',
      'Comments',
      'Body',
      '内容',
      '描述',
      '备注',
      '跟进内容',
      '任务描述',
    ],
  },
  ...links,
  owner: { ...owner, names: [...owner.names, 'Activity owner', 'Activity - Owner', 'Activity assigned to'] },
} as const satisfies Record<string, Meaning>;

/** What someone wrote down about a record. */
export const note = {
  id: { ...recordId, names: [...recordId.names, 'Note ID', '备注ID'] },
  title: { type: 'text', names: ['Note title', 'Title', 'Subject', '标题', '备注标题'] },
  body: {
    type: 'text',
    names: [
      'Note body',
      'Note content',
      'Note',
      'Notes',
      'Content',
      'Body',
      'Note - Content',
      'Text',
      '备注',
      '内容',
      '备注内容',
      '跟进内容',
      '正文',
    ],
  },
  date: {
    type: 'date',
    names: [
      'Activity date',
      'Date',
      'Add time',
      'Created time',
      'Create date',
      'Created On',
      '日期',
      '创建时间',
      '添加时间',
      '跟进时间',
    ],
  },
  ...links,
  owner: { ...owner, names: [...owner.names, 'Note owner', 'Author', 'Created by', '创建人'] },
} as const satisfies Record<string, Meaning>;
