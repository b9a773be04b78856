import { describe, expect, test } from 'vitest';
import { type MapColumn, type MapHelp, mapColumns } from './map.ts';
import { named, objectOf } from './object-of.ts';
import { system } from './testing.ts';
import type { RecordObject } from './vocabulary/index.ts';

function goals(names: string[] | MapColumn[], object: RecordObject, to: string, help?: MapHelp) {
  const given = names.map((name) => (typeof name === 'string' ? { name, kind: 'text' as const } : name));
  return mapColumns(given, object, system(to), help).map(({ goal, confidence }) => {
    const where = goal.to === 'field' ? goal.field : goal.to === 'name' ? goal.part : `(${goal.to})`;
    return `${where} ${confidence}`;
  });
}

describe('names', () => {
  test('in English, as other CRMs write them', () => {
    const names = ['Record Id', 'Account Name', 'Deal - Title', 'Closing Date', 'Account Name.id', 'Stage (pipeline)'];
    expect(goals(names, 'deal', 'zoho')).toEqual([
      'id sure',
      'companyName sure',
      'name sure',
      'closeDate sure',
      'companyId sure',
      'stage likely',
    ]);
  });

  test('in Chinese', () => {
    const names = ['编号', '客户名称', '所属行业', '电话', '备注', '负责人'];
    expect(goals(names, 'company', 'fxiaoke')).toEqual([
      'id sure',
      'name sure',
      'industry sure',
      'phone sure',
      'description sure',
      'owner sure',
    ]);
  });

  test('as keys of JSON, and without case, width and signs', () => {
    expect(goals(['properties.email', 'FIRST_NAME', 'ｌａｓｔname'], 'contact', 'hubspot')).toEqual([
      'email likely',
      'firstName sure',
      'lastName sure',
    ]);
  });

  test('the better name wins, then the first; the other goes along', () => {
    expect(goals(['Email (Home)', 'Email', 'E-mail'], 'contact', 'hubspot')).toEqual([
      '(own) sure',
      'email sure',
      '(own) sure',
    ]);
  });

  test('the id of another record is not the record’s own', () => {
    expect(goals(['Contact Owner.id', 'Id'], 'contact', 'zoho')).toEqual(['(own) sure', 'id sure']);
  });
});

test('the person’s choice always wins, also over a field that another column has by name', () => {
  const chosen = new Map([
    ['Nickname', { to: 'field', field: 'firstName' } as const],
    ['Email', { to: 'nowhere' } as const],
    ['Old', { to: 'field', field: 'no-such-field' } as const],
  ]);
  expect(goals(['First Name', 'Nickname', 'Email', 'Old'], 'contact', 'hubspot', { chosen })).toEqual([
    '(own) sure',
    'firstName chosen',
    '(nowhere) chosen',
    '(own) sure',
  ]);
});

test('what the site says of its columns counts before names', () => {
  const help = { idColumn: 'Vid', references: [{ column: 'Firma', object: 'company' as const }] };
  expect(goals(['vid', 'firma'], 'contact', 'hubspot', help)).toEqual(['id sure', 'companyId sure']);
});

test('content decides where only one column and one field are left of its kind', () => {
  const mail = (name: string): MapColumn => ({ name, kind: 'email' });
  expect(goals([mail('Kontakt')], 'contact', 'hubspot')).toEqual(['email unsure']);
  expect(goals([mail('Eins'), mail('Zwei')], 'contact', 'hubspot')).toEqual(['(own) sure', '(own) sure']);
});

test('a date is not taken for the only date that the other system has', () => {
  expect(goals([{ name: 'CREATEDDATE', kind: 'date' }], 'contact', 'pipedrive')).toEqual(['(own) sure']);
});

test('an empty column stays behind, whatever it is called', () => {
  expect(goals([{ name: 'Email', kind: 'empty' }], 'contact', 'hubspot')).toEqual(['(nowhere) sure']);
});

describe('names of people', () => {
  test('two parts are joined for a system that has one field', () => {
    expect(goals(['First name', 'Last name'], 'contact', 'pipedrive')).toEqual(['first sure', 'last sure']);
    expect(goals(['Name', 'First name', 'Last name'], 'contact', 'pipedrive')[0]).toBe('name sure');
  });

  test('a last name alone is the name', () => {
    expect(goals(['LASTNAME', 'Email'], 'contact', 'pipedrive')).toEqual(['name likely', 'email sure']);
  });

  test('a whole one becomes the last name for a system that has two', () => {
    expect(goals(['姓名'], 'contact', 'salesforce')).toEqual(['lastName likely']);
  });
});

describe('what a table holds', () => {
  test.each([
    ['deals-23955722-69.csv', 'deal'],
    ['Accounts_001.csv', 'company'],
    ['客户联系人 2024.csv', 'contact'],
    ['客户.csv', 'company'],
    ['Potentials_001.csv', 'deal'],
    ['archive.csv', undefined],
  ])('by its name: %s', (path, object) => {
    expect(objectOf({ path, columns: [] }, [])).toBe(object);
  });

  test('by its sheet before its file, by the site before both', () => {
    expect(objectOf({ path: 'export.xlsx', part: 'Tasks', columns: [] }, [])).toBe('activity');
    const facts = [{ object: 'contacts', fileName: '^people', columns: [] }];
    expect(objectOf({ path: 'people of accounts.csv', columns: [] }, facts)).toBe('contact');
  });

  test('by its columns where no name tells', () => {
    const names = ['Deal name', 'Deal stage', 'Close date', 'Amount', 'Pipeline'];
    expect(objectOf({ path: 'x.csv', columns: names }, [])).toBe('deal');
    expect(objectOf({ path: 'x.csv', columns: ['a', 'b', 'c', 'd'] }, [])).toBeUndefined();
  });

  test('no name is no object', () => {
    expect(named('')).toBeUndefined();
  });
});
