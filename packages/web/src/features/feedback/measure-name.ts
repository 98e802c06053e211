import { en } from '../../i18n/en.ts';

/** What a measure is called. One that is new to this page goes by its own name: `wordsPerSentence` → "Words per sentence". */
export function measureName(name: string): string {
  const known = en.feedback.measures[name];
  if (known !== undefined) return known;
  const words = name.replace(/[-_./]+/g, ' ').replace(/([a-z])([A-Z\d])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
