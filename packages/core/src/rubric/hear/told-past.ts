import { standardSpelling } from './standard-spelling.ts';

/** Past forms, each a word by itself. */
const PAST = new Set(
  'was were had did went got made took gave told said found kept led built wrote ran brought thought taught began became came saw knew felt left lost met paid sent sold spent stood won chose drew fell grew held rose spoke sat cut'.split(
    ' ',
  ),
);
const DONE = /\b(?:(?:have|has) been|(?:i|we|they|he|she|it|and|who)(?: (?:just|then|also|never|always))? \p{L}{3,}ed)\b/u;
const isDone = (standard: string): boolean => standard.split(/\W+/).some((word) => PAST.has(word)) || DONE.test(standard);
/** What points at a time to come: a wish, a plan, a future, a length that has yet to pass. */
const AHEAD =
  /\b(?:will|going to|gonna|want|wants|hope|hoping|plan|planning|aim|aiming|intend|wish|like to|love to|would|could|might|wanna|next|soon|tomorrow|eventually|until|till|once|when|before|after|following|within|by|in|over the coming|from now|see myself|long term|longer term|short term|down the line|later|one day|someday|ahead|years on (?:i|we)|year mark|first (?:year|months?|weeks?|winter|spring|summer))\b|[’'](?:d|ll)\b/u;

/** Whether a stretch tells of what was, and of nothing that is to come: no plan is heard in it, whatever lengths of time it names ("cut it from 22 to 6 a month"). */
export function tellsOfThePast(text: string): boolean {
  const standard = standardSpelling(text);
  return isDone(standard) && !AHEAD.test(standard);
}
