import type { Words } from '../../schema.ts';

/** What is asked between the two presses that have the same name. */
export const whyLeaving: Words = {
  en: [
    ...['why are you leaving', 'why you are leaving', 'why you’re leaving', 'why are you cancel', 'why you are cancel'],
    ...[
      'why you’re cancel',
      'reason for leaving',
      'reason for cancel',
      'reason for your cancel',
      'cancellation reason',
    ],
    ...['tell us why', 'why do you want to', 'what made you'],
  ],
  'zh-CN': [
    ...['为什么要离开', '为什么离开', '为何离开', '离开的原因', '离开原因', '为什么取消', '为什么要取消', '为何取消'],
    ...['取消原因', '取消的原因', '取消订阅的原因', '告诉我们原因', '说明原因', '选择原因'],
  ],
};
