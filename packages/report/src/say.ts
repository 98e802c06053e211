import { formatMessage } from '@candor/content/messages';

/** The words of a message. */
export const say = (id: string, data: Readonly<Record<string, unknown>> = {}): string => formatMessage(id, data).say;

const SECOND_MS = 1_000;
const MINUTE_S = 60;

/** "3 min 20 s". */
export function duration(ms: number): string {
  const seconds = Math.round(ms / SECOND_MS);
  const minutes = Math.floor(seconds / MINUTE_S);
  if (minutes === 0) return `${seconds} s`;
  return seconds % MINUTE_S === 0 ? `${minutes} min` : `${minutes} min ${seconds % MINUTE_S} s`;
}

/** "3:20", as on a clock. */
export function clock(ms: number): string {
  const seconds = Math.round(ms / SECOND_MS);
  return `${Math.floor(seconds / MINUTE_S)}:${String(seconds % MINUTE_S).padStart(2, '0')}`;
}

/** 0–1 as a whole number of 100. */
export const percent = (share: number): number => Math.round(share * 100);

export const oneDecimal = (value: number): string => (Math.round(value * 10) / 10).toString();
