import type { Intent } from '../log.ts';
import { noContent } from './no-content.ts';
import { DOES_NOT_KNOW, SAYINGS } from './sayings.ts';

/** Intents that are put as a question: whoever asks "and could you …" has not answered. */
const ASKING: ReadonlySet<Intent> = new Set(['repeat', 'rephrase', 'explain', 'skip', 'pause', 'over']);
/** With a reason for refusing nobody has answered. */
const REASONED: ReadonlySet<Intent> = new Set(['privacy', 'hostile']);

const TURNS = new Set('but and so because although though however since anyway'.split(' '));
const TAKES_BACK = new Set('but although though however anyway'.split(' '));
const FILLERS = new Set('well um uh er then anyway actually oh ok okay yes yeah maybe perhaps if'.split(' '));
/** Words between what was taken for a request and the "but" after it. */
const MOST_BETWEEN = 6;
/** So many words after "but" say something. */
const LEAST_SAID = 4;
/** So many after a question that somebody put, and in the first person. */
const LEAST_AFTER_ASKING = 8;
const FIRST_PERSON = /^(?:i|i'd|i'm|i've|i'll|my|we|we're|we'd|our|it was|it would)\b/;
/** After a question somebody answers it who wishes for something; wishing to hear it again is none. */
const WISHES =
  /\b(?:i'd (?:like|love) to|i would (?:like|love) to|i want to|i hope to|i plan to|i see myself|i'd say|i would say|i will|my (?:plan|goal|aim) is)(?! (?:hear|be sure|make sure|understand|get|know|listen|see|check|answer|think)\b)/;
/** "So that I can be sure" is why something was asked. */
const WHY_ASKED = /^(?:that )?i (?:can|could|can't|couldn't|know|get|understand|don't|didn't|want to be|want to make|missed|lost|just want to)\b/;
/** A guess, a wish: what somebody says who goes on after "I don't know". */
const GOES_ON =
  /^(?:i'd|i would|i think|i guess|i suppose|i want|i will|i'll|i hope|i see|i could|i might|it would|it might|maybe|probably|perhaps|possibly|something|somewhere|if i had to|we|my)\b/;
const REFUSES =
  /\b(?:private|personal|rather not|don't (?:want|have to|see|think|need)|you ask|you'd ask|not (?:going|allowed|relevant|appropriate|comfortable)|confidential|business|share|discuss)\b/;

const asksAgain = (read: string): boolean => SAYINGS.some(({ says }) => says.test(read)) || DOES_NOT_KNOW.test(read) || noContent(read) !== null;

/** Whether the words after a request take it back by answering: "I don't know, but I'd say two years". */
export function goesOn(intent: Intent, after: string): boolean {
  const words = after.split(' ').filter((word) => word !== '');
  const turn = words.slice(0, MOST_BETWEEN + 1).findIndex((word) => TURNS.has(word));
  const said = (turn < 0 ? words : words.slice(turn + 1)).slice();
  while (FILLERS.has(said[0] ?? '')) said.shift();
  const content = said.join(' ');
  if (said.length < LEAST_SAID || asksAgain(content)) return false;
  if (ASKING.has(intent)) {
    const isTakenBack = turn >= 0 && TAKES_BACK.has(words[turn] ?? '');
    const isStated = FIRST_PERSON.test(content) && !WHY_ASKED.test(content) && (isTakenBack || (turn >= 0 && said.length >= LEAST_AFTER_ASKING));
    return isStated || (said.length >= LEAST_AFTER_ASKING && WISHES.test(content));
  }
  if (intent === 'privacy' && REFUSES.test(content)) return false;
  if (turn < 0) return GOES_ON.test(content);
  const isReason = words[turn] === 'because' || words[turn] === 'since';
  if (intent === 'hostile' && !TAKES_BACK.has(words[turn] ?? '')) return WISHES.test(content);
  return !(isReason && REASONED.has(intent)) && (intent !== 'hostile' || FIRST_PERSON.test(content));
}

/** Fewest words before a request that are an answer. */
const LEAST_BEFORE = 5;
const EXCUSES =
  /\b(?:distracted|lost|noise|noisy|loud|connection|phone|background|broke|cut|hear|catch|caught|miss|missed|listening|concentrat|zoned|sound|audio|microphone|line|internet|screen|question|nervous)\b/;
const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** At its end a sentence whose point is the request: "to be honest, I …"; at its beginning nothing of its own. */
const DANGLING = setOf(
  "have had really am would i i'm it's that's the so and but well then honestly sorry or now um uh just you maybe actually oh honest be to must say",
);
const OPENING = setOf('to be honest honestly perfectly completely with you well um uh so look mean sorry');
const STATES = /\b(?:i|i'd|i'm|i've|i'll|my|we|we've|our)\b/;
/** Somebody's words are told: "then I ask the customer, could you repeat that?". */
const SPEAKING = setOf('ask asks asked asking say says said saying tell tells told telling like shouted wrote wondered heard go goes went');
const SPOKEN_TO = setOf('me him her them us myself you the a my our his her their your another every each that to if whether and');
/** Words between "ask" and what is asked. */
const MOST_SPOKEN_TO = 4;

/** Whether what stands before a request answers already. */
export function answersBefore(before: string): boolean {
  const words = before.split(' ').filter((word) => word !== '');
  while (DANGLING.has(words.at(-1) ?? '')) words.pop();
  while (OPENING.has(words[0] ?? '')) words.shift();
  const stated = words.join(' ');
  return words.length >= LEAST_BEFORE && STATES.test(stated) && !EXCUSES.test(stated) && !asksAgain(stated);
}

/** Whether a request is only quoted in a telling. */
export function isQuotedSpeech(before: string): boolean {
  const words = before.trim().split(' ').slice(-MOST_SPOKEN_TO);
  const at = words.findLastIndex((word) => SPEAKING.has(word));
  const between = words.slice(at + 1);
  return at >= 0 && (between.length === 0 || (between.length <= 2 && SPOKEN_TO.has(between[0] ?? '')) || between.every((word) => SPOKEN_TO.has(word)));
}
