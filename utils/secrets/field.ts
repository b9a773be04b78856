/** The marks of a form field that say what it is for. */
export interface FieldMarks {
  type: string;
  autocomplete?: string;
  name?: string;
  id?: string;
  placeholder?: string;
  /** What it is called: its label, or `aria-label`. */
  label?: string;
}

/** “Show password” makes it a text field; what it is for still stands in its other marks. */
const secretFor =
  /passw|passphrase|passcode|pwd|one-?time|\botp\b|2fa|\bpin\b|secret|token|csrf|xsrf|api-?_?key|cc-(?:number|csc|exp)|\bcvc\b|\bcvv\b|密码|口令|验证码|令牌|密钥|安全码/i;

/** Says whether what stands in a form field is never to be kept: passwords, codes of a sign-in, tokens, cards, what is not shown. */
export function isSecretField(field: FieldMarks): boolean {
  if (field.type === 'password' || field.type === 'hidden') return true;
  return [field.autocomplete, field.name, field.id, field.placeholder, field.label].some((mark) =>
    secretFor.test(mark ?? ''),
  );
}

/** The marks of a field as it stands in a page. */
export function marksOf(field: HTMLInputElement | HTMLTextAreaElement): FieldMarks {
  const label = [field.getAttribute('aria-label'), ...Array.from(field.labels ?? [], ({ textContent }) => textContent)];
  return {
    type: field.type,
    autocomplete: field.autocomplete,
    name: field.name,
    id: field.id,
    placeholder: field.placeholder,
    label: label.filter(Boolean).join(' ').slice(0, 200),
  };
}
