import type { Words } from '../schema.ts';

export const cancelProduct: Words = { en: ['Cancel product', 'Cancel plan'], 'zh-CN': ['取消产品', '取消套餐'] };
export const cancelPlan: Words = { en: ['Cancel product plan'], 'zh-CN': ['取消产品套餐'] };
export const cancelRenewal: Words = { en: ['Cancel plan renewal'], 'zh-CN': ['取消套餐续订'] };
export const closeYourAccount: Words = { en: ['Close your account'], 'zh-CN': ['关闭您的账户'] };
export const closeAccount: Words = { en: ['Close Account', 'Close account'], 'zh-CN': ['关闭账户'] };
