import { PhraseTable } from '../phrase-table.ts';
import { defineRule } from '../rule.ts';
import { textOf, wordsSpan } from '../spans.ts';

const ENDINGS = new PhraseTable([
  'so yeah$',
  'so yes$',
  'and yeah$',
  'yeah so$',
  'but yeah$',
  '^things like that$',
  '^stuff like that$',
  'yeah things like that$',
  'yeah stuff like that$',
  'and stuff$',
  'and stuff like that$',
  'or stuff like that$',
  'or whatever$',
  'and whatever$',
  'and things like that$',
  'and that sort of thing$',
  'and that kind of thing$',
  'and so on$',
  "that's about it$",
  "that's it really$",
  "that's pretty much it$",
  "that's all i can think of$",
  "i think that's it$",
  "yeah that's it$",
  "so yeah that's it$",
  "so that's it$",
  'i guess$',
  'or something$',
  'or something like that$',
  'if that makes sense$',
]);

export default defineRule({
  id: 'clarity/trailing-off',
  about: 'Notices an answer that fades out ("so yeah", "and stuff") instead of ending on its result.',
  grade: 'C',
  sources: ['employer-advice'],
  thresholds: {},
  messages: ['clarity/trailing-off'],
  cap: 1,
  examples: {
    flags: [
      'We finished two days early. So yeah.',
      'We finished two days early. So yeah, things like that.',
      'I want to be a team lead and learn the planning side and stuff like that.',
    ],
    passes: ['So yeah, we were late. In the end we finished two days early.', 'I count the float, sweep the floor and lock up.'],
  },
  check: (doc) => {
    const last = ENDINGS.find(doc).at(-1);
    if (last?.end !== doc.words.length) return [];
    const span = wordsSpan(doc, last.first, last.end);
    return [{ messageId: 'clarity/trailing-off', severity: 'improve', data: { first: textOf(doc, span) }, spans: [span], suggestion: { kind: 'cut', span } }];
  },
});
