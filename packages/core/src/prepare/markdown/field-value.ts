/** Blanks at the edges, controls, halves of pairs and separators that editors take for line ends would not survive: such a value is written as JSON. */
const FRAGILE = /^\s|\s$|[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u;
const JSON_MARK = '`"';

/** The lines of a field: `- Key: value`, or a quotation below the key where the value has several lines. */
export function fieldLines(key: string, value: string): string[] {
  if (value === '') return [`- ${key}:`];
  if (FRAGILE.test(value.replaceAll('\n', '')) || /^\s|\s$/.test(value) || value.startsWith(JSON_MARK)) return [`- ${key}: \`${escaped(value)}\``];
  if (!value.includes('\n')) return [`- ${key}: ${value}`];
  return [`- ${key}:`, ...value.split('\n').map((line) => (line === '' ? '  >' : `  > ${line}`))];
}

const escaped = (value: string): string =>
  JSON.stringify(value).replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Reads back what stands behind the key; null where it is JSON that cannot be read. */
export function fieldValue(inline: string, quoted: readonly string[]): string | null {
  if (quoted.length > 0) return [...(inline === '' ? [] : [inline]), ...quoted].join('\n');
  if (!inline.startsWith(JSON_MARK)) return inline;
  if (!inline.endsWith('"`')) return null;
  try {
    const value: unknown = JSON.parse(inline.slice(1, -1));
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
