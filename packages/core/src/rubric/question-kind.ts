import { normalise } from '../document/parse.ts';
import type { Form, Kind } from './question.ts';

type Pattern = { readonly kind: Kind; readonly form: Form; readonly starts?: readonly string[]; readonly holds?: readonly string[] };

/** How people open questions of each kind; the first that fits decides. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'about-you', form: 'plan', holds: ['about yourself', 'walk me through your', 'introduce yourself', 'your background'] },
  {
    kind: 'story',
    form: 'story',
    holds: [
      'a time',
      'an example',
      'an occasion',
      'a situation',
      'an instance',
      'have you ever',
      'when did you last',
      'last time you',
      'a moment when',
      'a project you',
      'a decision you',
      'a mistake you',
      'a challenge you',
      'time you had',
      'you faced',
      'you failed',
      'you led',
      'you dealt with',
      'you handled',
    ],
  },
  {
    kind: 'plan',
    form: 'plan',
    starts: [
      'how do you',
      'how would you',
      'how will you',
      'how did you',
      'how can you',
      'how might you',
      'what would you do',
      'what steps',
      'what is your approach',
      "what's your approach",
      'what do you do when',
      'what do you do if',
      'imagine',
      'suppose',
      'what would be your first',
      'talk me through how',
    ],
  },
  {
    kind: 'opinion',
    form: 'plan',
    holds: ['your opinion', 'your view', 'your views', 'your thoughts on', 'your take on'],
    starts: [
      'what do you think',
      'why is',
      'why are',
      'why does',
      'why should',
      'how important',
      'what makes a',
      'what makes an',
      'what is the most important',
      "what's the most important",
      'what does',
      'in your opinion',
      'in your view',
      'what matters',
      'do you think',
      'do you believe',
      'should',
      'how do you feel about',
      'what role does',
      'what is more important',
    ],
  },
  {
    kind: 'yes-no',
    form: 'short',
    starts: [
      'are you',
      'do you',
      'would you',
      'can you',
      'could you',
      'have you',
      'is there',
      'is it',
      'will you',
      'did you',
      'were you',
      'does your',
      'is your',
      'has your',
      'had you',
      'may we',
    ],
  },
];

/** What kind of question any words are, and how long an answer to it is: read from how it opens. Unclear ones count as being about the person. */
export function readQuestionKind(text: string): { readonly kind: Kind; readonly form: Form } {
  const lower = normalise(text)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const opening = lower.replace(/^(?:so|and|ok|okay|well|now|then|great|thanks|please) /, '');
  const found = PATTERNS.find(
    (pattern) =>
      pattern.starts?.some((start) => opening === start || opening.startsWith(`${start} `)) ||
      pattern.holds?.some((phrase) => ` ${opening} `.includes(` ${phrase} `)),
  );
  return found ? { kind: found.kind, form: found.form } : { kind: 'about-you', form: 'short' };
}
