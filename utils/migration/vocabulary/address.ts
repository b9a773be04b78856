import type { Meaning } from './field-types.ts';

/** An address in its parts; `prefixes` are what CRMs put before them, as in “Billing City”. */
export function address(...prefixes: string[]) {
  const names = (...plain: [string, ...string[]]): Meaning['names'] => {
    const [first, ...others] = plain;
    return [first, ...others, ...prefixes.flatMap((prefix) => plain.map((name) => `${prefix} ${name}`))];
  };
  return {
    street: {
      type: 'text',
      names: names(
        'Street',
        'Street address',
        'Address',
        'Address line 1',
        'Address 1: Street 1',
        '地址',
        '街道',
        '详细地址',
        '联系地址',
        '街道地址',
      ),
    },
    city: { type: 'text', names: names('City', 'Town', 'Address 1: City', '城市', '市', '所在城市') },
    state: {
      type: 'text',
      names: names(
        'State',
        'Province',
        'State/Region',
        'State/Province',
        'Region',
        'Address 1: State/Province',
        '省',
        '省份',
        '州',
        '省/州',
        '所在省份',
      ),
    },
    postcode: {
      type: 'text',
      names: names(
        'Postal code',
        'Zip',
        'Zip code',
        'Zip/Postal Code',
        'Postcode',
        'Address 1: ZIP/Postal Code',
        '邮编',
        '邮政编码',
      ),
    },
    country: {
      type: 'text',
      names: names('Country', 'Country/Region', 'Address 1: Country/Region', '国家', '国家/地区', '国家或地区'),
    },
  } as const satisfies Record<string, Meaning>;
}
