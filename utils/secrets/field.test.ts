import { expect, it } from 'vitest';
import { isSecretField } from './field.ts';

it.each([
  { type: 'password' },
  { type: 'hidden', name: 'page' },
  { type: 'text', autocomplete: 'current-password' },
  { type: 'text', autocomplete: 'one-time-code' },
  { type: 'text', autocomplete: 'cc-number' },
  { type: 'text', name: 'user_passwd' },
  { type: 'text', id: 'newPwd' },
  { type: 'text', label: '登录密码' },
  { type: 'text', label: '短信验证码' },
  { type: 'tel', placeholder: 'CVC' },
  { type: 'text', name: 'csrf_token' },
])('never keeps what stands in $type $name $label', (marks) => {
  expect(isSecretField(marks)).toBe(true);
});

it.each([
  { type: 'text', name: 'company' },
  { type: 'search', placeholder: 'Search contacts' },
  { type: 'text', label: 'Shipping address' },
  { type: 'email', autocomplete: 'email' },
  { type: 'text', label: '原因' },
])('keeps what stands in $type $name $label', (marks) => {
  expect(isSecretField(marks)).toBe(false);
});
