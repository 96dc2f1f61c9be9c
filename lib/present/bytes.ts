import type { Words } from '../i18n/words.ts';

/** A number of bytes as people say it: "12 kB", "3.4 MB". */
export function sizeInWords(bytes: number, { locale }: Words): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const maximumFractionDigits = value < 10 && unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(
    Math.ceil(value * 10) / 10,
  );
}
