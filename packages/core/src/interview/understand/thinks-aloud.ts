import { isSoundOnly } from './sound-only.ts';
import { bareWords } from './tail.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words of somebody who looks for an answer. */
const SEARCHING = setOf(
  'think thinking thought mind head question ask asks asked asking answer answers answering pick picking choose choosing remember recall recalling memory example examples ' +
    'moment word words phrase begin beginning start starting settle sort sorting ponder reflect reflecting decide deciding search searching dig digging line lining consider considering expecting expected prepared story stories tongue tip',
);
/** Words that such a search is made of besides; none of them says anything of one's own. */
const BESIDES = setOf(
  "i i'm i'd i've i'll you you'd you're you've we we've it it's its that that's this there there's they're them these those is are was were am be been being have has had having do does did don't didn't doesn't isn't wasn't not no never " +
    'a an the one ones few couple two three several some any many much more most all both and but or so if as than then now right well just really actually honestly quite rather very too only even still yet ever somewhere before first last next again here maybe perhaps probably ' +
    'what which how who when where why whether to of for from in on at with through about out up over off down back into by my me your our ' +
    "let lets let's can can't could would will want need needs like try trying see seeing look looking find get getting got give giving take taking put putting say saying tell telling go going come comes coming run running hold bear know sure wait hang make making " +
    'ok okay yes yeah alright oof ooh gosh wow goodness blimey boy man hey ha rubbish nonsense wrong good better best fair hard tricky tough difficult big great nice proper real straight clear honest order way thing things something anything nobody anyone everybody time times bit little while second seconds minute kind lot polite easy safe usual ready',
);
/** "I think" only makes a statement softer. */
const SOFTENS = setOf("i don't you");
/** "How do I put this", "which one would be best", "if I take a second". */
const ASKS_ONESELF =
  /\b(?:how (?:to|do i|can i|shall i|should i|could i) (?:say|put|phrase|explain|begin|start)|^(?:so |well |ok |okay |now |and )?which (?:one|of them|of those)|(?:do|shall|should) i (?:say|tell|take|pick|give|mention|choose|start|begin)|(?:a|another|half a) (?:second|sec|minute|bit))\b/;
/** "What do I really want": a question to nobody but oneself, and nothing after it. */
const QUESTION_TO_ONESELF =
  /^(?:so |well |ok |okay |now |hm |oh )?(?:what|which|where|who|how|when|why) (?:do|did|would|was|were|is|could|can|shall|should) i\b/;
const MOST_QUESTION_WORDS = 12;
/** "I'd better tell you about the one that …": what is announced is still to come. */
const ANNOUNCES =
  /\b(?:(?:tell|give) you (?:about )?(?:the|a|an|one|another|my) (?:other |real |true |honest )?(?:one|story|time|thing|answer|example)|(?:talk|speak) about the (?:one|time)|(?:answer|say|tell|put|explain) (?:that|this|it) (?:properly|well|right|honestly))\b/;
/** Nothing but surprise: "Wow, okay." */
const SURPRISE = setOf(
  'wow gosh oof phew whew ooh oh goodness blimey crikey honestly boy man lord god good gracious my me ok okay well right hm so huh heavens',
);
const SURPRISED = setOf('wow gosh oof phew whew ooh goodness blimey crikey honestly boy lord gracious heavens');
const isSurprise = (words: readonly string[]): boolean => words.every((word) => SURPRISE.has(word)) && words.some((word) => SURPRISED.has(word));
const IS_ONE_SENTENCE = /^[^.?!…]+[.?!…]*$/;
const IS_ONE_CLAUSE = /^[^,;.?!…]+[.?!…]*$/;

const searches = (word: string, at: number, words: readonly string[]): boolean =>
  SEARCHING.has(word) && !(word === 'think' && SOFTENS.has(words[at - 1] ?? ''));

/** Who says more than this has begun to answer. */
const MOST_WORDS = 18;
/** Of the question's own words, so many said to oneself are a search. */
const LEAST_ECHOED = 2;

/** Whether somebody only looks for an answer, aloud: "I'm picking one", "nobody ever asked me that", the question's words over again. Nothing of it answers. */
export function isThinkingAloud(text: string, question: string): boolean {
  const words = bareWords(text).filter((word) => !isSoundOnly(word));
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const said = words.join(' ');
  if (isSurprise(words)) return true;
  if (words.length <= MOST_QUESTION_WORDS && IS_ONE_CLAUSE.test(text.trim()) && QUESTION_TO_ONESELF.test(said)) return true;
  if (IS_ONE_SENTENCE.test(text.trim()) && ANNOUNCES.test(said)) return true;
  const asked = new Set(bareWords(question));
  const rest = words.filter((word) => !BESIDES.has(word));
  if (!rest.every((word) => SEARCHING.has(word) || asked.has(word))) return false;
  return words.some(searches) || ASKS_ONESELF.test(said) || (rest.length >= LEAST_ECHOED && rest.length === words.length);
}
