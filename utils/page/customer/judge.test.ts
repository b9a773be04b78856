import { describe, expect, test } from 'vitest';
import { judgeTexts } from './judge.ts';
import { gap } from './texts.ts';

const wanted = { number: '1003', name: '样品客户丙' };
const sample = { number: 'C-0042', name: 'Sample C' };
const verdict = (texts: string[], whom = wanted) => judgeTexts(texts, whom);

describe('the right customer', () => {
  test.each<[what: string, texts: string[], whom?: typeof wanted]>([
    ['a word and its value in two texts', ['样品客户丙', '客户编号', '1003', '客户名称', '样品客户丙']],
    ['several pairs in one text', ['客户详情：样品客户丙', '客户编号 1003 · 状态 合作中']],
    ['with colons, full width', ['客户：样品客户丙', '客户编号：１００３']],
    ['a value in a field that can’t be changed', ['客户名称', '样品客户丙', '客户编号', '1003']],
    ['only called “number”', ['样品客户丙', '编号', '1003']],
    ['English', ['Customer: Sample C', 'Customer no. C-0042', 'Status', 'Active'], sample],
    ['English in two texts, marked as required', ['Sample C', '* Customer ID', 'c-0042'], sample],
    ['English, bare', ['Sample C', 'ID: C-0042'], sample],
  ])('%s', (_, texts, whom) => {
    expect(verdict(texts, whom).verdict).toBe('right');
  });
});

describe('another customer', () => {
  test.each<[what: string, texts: string[], other: string, whom?: typeof wanted]>([
    ['another number', ['样品客户丁', '客户编号', '1004'], '1004'],
    ['another number under the same name', ['样品客户丙', '客户编号 1010 · 状态 合作中'], '1010'],
    ['the number begins like the wanted one', ['样品客户丙', '客户编号：10031'], '10031'],
    ['the same number and another name', ['客户编号', '1003', '客户名称', '样品客户丁'], '样品客户丁'],
    ['the list with the wanted one beside it', ['1003', '样品客户丙', '客户编号', '1004', '样品客户丁'], '1004'],
    ['English', ['Sample C', 'Customer number: C-0043'], 'C-0043', sample],
  ])('%s', (_, texts, other, whom) => {
    expect(verdict(texts, whom)).toMatchObject({ verdict: 'wrong', other });
  });
});

describe('what does not say it clearly', () => {
  test.each<[what: string, texts: string[]]>([
    ['a page about something else', ['首页', '欢迎']],
    ['the number without its name', ['客户编号', '1003']],
    ['a name that only begins like it', ['样品客户丙一', '客户编号', '1003']],
    ['what the person typed into the search', ['样品客户丙', '客户编号', gap, '查询']],
    ['a contract’s number', ['样品客户丙', '编号', '8871']],
    ['the number of a contract', ['样品客户丙', '合同编号', '1003']],
  ])('%s', (_, texts) => {
    expect(verdict(texts).verdict).toBe('unsure');
  });

  test.each<[what: string, texts: string[]]>([
    ['the head of a table', ['客户编号', '客户名称', '电话', '1003', '样品客户丙', '0000']],
    ['cards, each with its number', ['客户编号 1003', '样品客户丙', '客户编号 1010', '样品客户丙']],
  ])('a list is no customer’s page: %s', (_, texts) => {
    expect(verdict(texts).verdict).toBe('list');
  });
});

test('counts how often the name stands alone', () => {
  expect(verdict(['1003', '样品客户丙', '1010', '样品 客户丙', '样品客户丙丁']).namesakes).toBe(2);
});

describe('the state', () => {
  test.each<[texts: string[], status: object | undefined]>([
    [['状态', '合作中'], { text: '合作中', is: 'active' }],
    [['客户编号 1003 · 状态 审批中'], { text: '审批中', is: 'waiting' }],
    [['合同状态：已解约'], { text: '已解约', is: 'ended' }],
    [['Status: Waiting for approval'], { text: 'Waiting for approval', is: 'waiting' }],
    [['状态', '冻结'], { text: '冻结' }],
    [['状态', '合作中', '合同状态', '已解约'], undefined],
    [['状态', gap], undefined],
  ])('%o', (texts, status) => {
    expect(verdict(texts).status).toEqual(status);
  });
});

test('a page without end is judged by its beginning, in a moment', () => {
  const texts = Array.from({ length: 4_000 }, (_, at) => `${'客户编号'.repeat(60)} ${at}`);
  expect(verdict(texts).verdict).toBe('unsure');
});
