import type { Evidence, Unit } from '@candor/core';
import { shownValue } from '@candor/core/shown';

/** Characters of a quotation that are shown; more would be read instead of the remark. */
const LONGEST = 110;

/** The words, or the measured value with what is usual; null where there is nothing to show. */
export function evidenceText(evidence: Evidence): string | null {
  if ('measure' in evidence) {
    const { name, value, unit, usual } = evidence.measure;
    const amount = `${shownValue(value, unit)} ${UNIT_WORDS[unit]}`.trim();
    const named = amount.endsWith(nameOf(name)) ? amount : `${nameOf(name)}: ${amount}`;
    return `${named} (usual: ${shownValue(usual[0], unit)}–${shownValue(usual[1], unit)})`;
  }
  const quote = evidence.quote.trim();
  return quote === '' ? null : `“${shorten(quote)}”`;
}

/** The beginning and the end of a long quotation, cut between words. */
export function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.length <= LONGEST) return flat;
  const words = flat.split(' ');
  const take = (from: readonly string[], room: number): string[] => {
    const taken: string[] = [];
    let used = 0;
    for (const word of from) {
      used += word.length + 1;
      if (used > room) break;
      taken.push(word);
    }
    return taken;
  };
  const start = take(words, LONGEST * 0.6);
  const end = take([...words].reverse(), LONGEST * 0.3).reverse();
  return start.length === 0 ? `${flat.slice(0, LONGEST)} …` : `${start.join(' ')} … ${end.join(' ')}`.trim();
}

/** "wordsPerSentence" as "words per sentence". */
const nameOf = (name: string): string => name.replace(/[A-Z]|\d+/g, (part) => ` ${part.toLowerCase()}`);

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  words: 'words',
  sentences: 'sentences',
  count: 'times',
  share: 'of all',
  per100Words: 'in 100 words',
  perMinute: 'a minute',
  perSecond: 'a second',
  wordsPerSentence: 'words a sentence',
  months: 'months',
  ms: 'ms',
  seconds: 'seconds',
  semitones: 'semitones',
  dB: 'dB',
  ratio: '',
};
