const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month ("2027-03") or a year ("2027") as a workbook has it, of what people write; null where it is neither. */
export function monthOf(typed: string): string | null {
  const parts = typed
    .trim()
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((part) => part !== '');
  if (parts.length > 2) return null;
  const year = parts.find((part) => /^\d{4}$/.test(part));
  if (year === undefined) return null;
  const rest = parts.filter((part) => part !== year);
  if (rest.length === 0) return parts.length === 1 ? year : null;
  const month = numberOf(rest[0] ?? '');
  return month === null ? null : `${year}-${String(month).padStart(2, '0')}`;
}

function numberOf(part: string): number | null {
  if (/^\d{1,2}$/.test(part)) return Number(part) >= 1 && Number(part) <= 12 ? Number(part) : null;
  const at = /^\p{L}{3,9}$/u.test(part) ? NAMES.indexOf(part.slice(0, 3)) : -1;
  return at === -1 ? null : at + 1;
}
