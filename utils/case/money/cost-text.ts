import { type Language, languages, type Text } from '../../text.ts';
import { dayText } from '../dates/day-text.ts';
import { amountText, type Minor } from './amount.ts';
import type { CostLine } from './cost-line.ts';
import type { Guess } from './guess-difference.ts';
import { differenceNames } from './names.ts';

/** What a line of the cost is. */
export function lineText(line: CostLine): Text {
  switch (line.type) {
    case 'charge':
      return between(line, { en: 'Billed for {from} – {to}', 'zh-CN': '{from}至{to}的费用' });
    case 'refund':
      return between(line, { en: 'Back for {from} – {to}', 'zh-CN': '{from}至{to}的退款' });
    case 'fee':
      return { en: 'Early termination fee', 'zh-CN': '提前解约费用' };
    case 'tax':
      return { en: 'Tax', 'zh-CN': '税费' };
    default:
      return line satisfies never;
  }
}

/** How a line was worked out. */
export function lineHow(line: CostLine, currency: string): Text {
  switch (line.type) {
    case 'charge':
      if (line.days === line.of) return { en: 'the price of one period', 'zh-CN': '一个周期的价格' };
      return part(line.days, line.of, {
        en: '{part} of {of} days, until the end of the term',
        'zh-CN': '{of} 天中的 {part} 天，至合同期满',
      });
    case 'refund':
      return part(line.unused, line.of, refundHow[line.by]);
    case 'fee': {
      if (line.percent === undefined || line.rest === undefined)
        return { en: 'as the contract says', 'zh-CN': '按合同约定' };
      const { percent, rest, to } = line;
      return each((language) => ({
        en: `${percent}% of ${amountText(rest, currency, language)}, which would still be billed until ${dayText(to).en}`,
        'zh-CN': `至${dayText(to)['zh-CN']}尚未出账的 ${amountText(rest, currency, language)} 的 ${percent}%`,
      }));
    }
    case 'tax':
      return each((language) => ({
        en: `${line.percent}% of ${amountText(line.on, currency, language)}`,
        'zh-CN': `${amountText(line.on, currency, language)} 的 ${line.percent}%`,
      }));
    default:
      return line satisfies never;
  }
}

const refundHow: Record<Extract<CostLine, { type: 'refund' }>['by'], Text> = {
  days: { en: '{part} of {of} days are not used', 'zh-CN': '{of} 天中有 {part} 天未使用' },
  months: { en: '{part} of {of} months are not used', 'zh-CN': '{of} 个月中有 {part} 个整月未使用' },
  all: { en: 'all of it, by the vendor’s rule', 'zh-CN': '按供应商规则全额退还' },
};

/** What would explain a difference on the bill. */
export function guessText(guess: Guess): Text {
  switch (guess.reason) {
    case 'seats':
      return { en: `It fits ${guess.seats} seats.`, 'zh-CN': `与 ${guess.seats} 个席位的金额相符。` };
    case 'period': {
      const one = { days: { en: 'days', 'zh-CN': '天' }, months: { en: 'months', 'zh-CN': '个月' } }[guess.unit];
      return {
        en: `It fits ${guess.count} ${one.en} of use.`,
        'zh-CN': `与 ${guess.count} ${one['zh-CN']}的金额相符。`,
      };
    }
    case 'tax':
      return guess.percent.startsWith('-')
        ? {
            en: `It fits the amount without ${guess.percent.slice(1)}% tax.`,
            'zh-CN': `与不含 ${guess.percent.slice(1)}% 税的金额相符。`,
          }
        : { en: `It fits the amount with ${guess.percent}% tax.`, 'zh-CN': `与含 ${guess.percent}% 税的金额相符。` };
    case 'rounding':
      return { en: 'Such a small difference may come from rounding.', 'zh-CN': '差额很小，可能是四舍五入造成的。' };
    case 'missing':
    case 'extra':
    case 'unknown':
      return differenceNames[guess.reason];
    default:
      return guess satisfies never;
  }
}

/** An amount in each language. */
export function moneyText(minor: Minor, currency: string): Text {
  return each((language) => ({
    en: amountText(minor, currency, language),
    'zh-CN': amountText(minor, currency, language),
  }));
}

function between({ from, to }: { from: string; to: string }, text: Text): Text {
  return each((language) => {
    const words = text[language].replace('{from}', dayText(from)[language]).replace('{to}', dayText(to)[language]);
    return { en: words, 'zh-CN': words };
  });
}

function part(some: number, of: number, text: Text): Text {
  return each((language) => {
    const words = text[language].replace('{part}', String(some)).replace('{of}', String(of));
    return { en: words, 'zh-CN': words };
  });
}

/** A text made for each language by itself. */
function each(make: (language: Language) => Text): Text {
  const [en = '', zh = ''] = languages.map((language) => make(language)[language]);
  return { en, 'zh-CN': zh };
}
