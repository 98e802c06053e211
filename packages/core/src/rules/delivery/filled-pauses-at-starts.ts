import { spoken } from '../../speech/example.ts';
import type { HeardWord } from '../../speech/heard-words.ts';
import { defineRule } from '../rule.ts';
import { heard, playable } from './heard.ts';

const LEAST_PAUSES = 4;
const LEAST_SHARE = 0.6;
/** Words played from the start of the sentence. */
const PLAYED_WORDS = 4;

export default defineRule({
  id: 'delivery/filled-pauses-at-starts',
  about: 'Notices that most um and uh open a sentence, where a silent breath does the same work; a habit of one place is easy to change.',
  grade: 'C',
  sources: ['speaking-practice'],
  thresholds: {
    count: { value: LEAST_PAUSES, unit: 'filled pauses', source: 'candor-trials' },
    share: { value: LEAST_SHARE, unit: 'of them at the start of a sentence', source: 'candor-trials' },
  },
  messages: ['delivery/filled-pauses-at-starts'],
  cap: 0,
  examples: {
    flags: [spoken('Um, I ran the stall. Uh, I sold it all. So, um, I went on. We moved. Um, we built it up. It was, uh, good.')],
    passes: [
      spoken('I ran, um, the stall. I sold, uh, it all. So I went, um, on. We built it, uh, up. Um, it was good.'),
      spoken('Um, I ran the stall. Uh, I sold it all. Um, I went on.'),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery?.hasPlaces) return [];
    const { words } = delivery;
    const filled = words.flatMap((word, at) => (word.isFilled ? [at] : []));
    const starts = filled.filter((at) => opensSentence(words, at));
    const [first, ...rest] = starts.map((at) => playable(words, at, at + PLAYED_WORDS));
    if (!first || filled.length < LEAST_PAUSES || starts.length < LEAST_SHARE * filled.length) return [];
    return [{ messageId: 'delivery/filled-pauses-at-starts', severity: 'note', data: { count: starts.length, of: filled.length }, spans: [first, ...rest] }];
  },
});

/** First in its sentence, or after a lone "so" or "and". */
const opensSentence = (words: readonly HeardWord[], at: number): boolean => [1, 2].some((back) => (words[at - back]?.sentence ?? -1) !== words[at]?.sentence);
