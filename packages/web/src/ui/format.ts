const DAY_MS = 86_400_000;

/** 75 000 → "1:15". */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const dayAndTime = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const fullDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** "today", "yesterday", "3 days ago", then the date. `now` is a parameter for tests. */
export function ago(timestamp: string, now: Date = new Date()): string {
  const then = new Date(timestamp);
  const days = Math.round((startOfDay(then) - startOfDay(now)) / DAY_MS);
  return days > -7 ? relative.format(Math.min(days, 0), 'day') : fullDay.format(then);
}

export const exactTime = (timestamp: string): string => dayAndTime.format(new Date(timestamp));

const startOfDay = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
