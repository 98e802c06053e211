import { FUNCTION_WORDS } from '../../document/function-words.ts';
import { isPast } from '../words/past-forms.ts';
import type { Clause } from './clauses.ts';

/** Said about how a thing is said, or to be agreeable. */
const FILLING: ReadonlySet<string> = new Set(
  'yes yeah no well okay ok right sure fine course honest fair frank problem problems trouble worries doubt question say speak speaking put mean know think guess suppose believe example instance simple short way rather please sorry thanks thank maybe perhaps ideally preferably'.split(
    ' ',
  ),
);
/** Ends in -ly and is no adverb that stands alone. */
const NO_ADVERB: ReadonlySet<string> = new Set('family supply assembly reply apply rely early daily weekly monthly yearly'.split(' '));
const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !NO_ADVERB.has(word);

/** "Honestly", "to be honest", "no problem": nothing but words that say how a thing is said. */
const isFilling = (words: readonly string[]): boolean =>
  words.every((word) => FUNCTION_WORDS.has(word) || FILLING.has(word) || isAdverb(word)) && words.some((word) => FILLING.has(word) || isAdverb(word));

/** What one says to be polite, of a company, a job, or a meeting. */
const COURTESY =
  /^(?:and |so )?(?:many )?(?:thanks|thank you)\b(?! to\b)|\b(?:look(?:ing)? forward|resonates?|speaks to me|appeals? to me|attracts me|excites me|impress(?:es|ed) me|inspires me|a (?:pleasure|privilege|joy)|an honour|an honor|(?:i'd|i would|would|i'm|i am) (?:be )?(?:really |very |so |quite )?(?:excited|thrilled|delighted|honoured|honored|pleased|proud|eager))\b/;

/** "That is the sort of place I'm looking for": says yes to what was said before, and nothing of oneself. "That is how we bake" does. */
const YES_TO_BEFORE =
  /^(?:and |but |so |because |since )?(?:that|this|it|which|these|those)(?:'s| is| are| would be| sounds| seems| looks| fits| suits| matches)(?: (?:also|very|exactly|just|precisely|really|much|quite))* (?:(?:what|why|how)(?! (?:i|we) (?!(?:want|like|love|enjoy|need|hope|look|mean|think|am|would)\b))|like|me|something|(?:the|my) (?:sort|kind|type|thing|place|reason)|my (?:idea|goal|plan|aim)s?)\b/;

/** "I'd be proud to be a head chef" wants something, polite as it is. */
const BECOMING = /\b(?:be|become|becoming|as) (?:a|an|the|your)\b/;

/** What one did or does, behind a courtesy: "proud to have cut the waste", "honoured to chair the council"; not "honoured to be here". */
const TELLS_DEED =
  /\b(?:that|because|how|when|of) (?:i|we)\b|(?:'m|\bam|'s|\bis|\bwas|\bbeen)(?: (?:very|really|so|also|still))? (?:proud|honou?red|an? (?:privilege|joy|pleasure)|an honou?r) to (?!(?:be|have|meet|join|speak|talk|hear|see|come|get|say)\b)/;
/** "To have cut", "of having led". "To have you here" and "to have been asked" tell of nothing done. */
const HAVING = /\b(?:to have|(?:of|for) having) (?:(?:also|just|\w+ly) )?(\w+)/;
const PARTICIPLES: ReadonlySet<string> = new Set(
  'done run seen taken given written driven chosen grown known shown become begun gone spoken flown risen'.split(' '),
);

function tellsDeed(lower: string): boolean {
  if (TELLS_DEED.test(lower)) return true;
  const done = HAVING.exec(lower)?.[1] ?? '';
  // "Glad to have met you".
  return (isPast(done) || PARTICIPLES.has(done)) && !/\byou\b/.test(lower);
}

/** Words that claim nothing that could be on record: a courtesy, a yes to what was said, an adverb on its own. */
export function isRemark({ lower, values, names }: Clause): boolean {
  const words = lower.split(' ');
  if (values.some(({ isDerived, dimension }) => !isDerived && dimension !== 'every')) return false;
  // "I'm proud that I ran it alone" tells a deed.
  if (COURTESY.test(lower)) return !BECOMING.test(lower) && !tellsDeed(lower);
  return names.length === 0 && !words.some(isPast) && (isFilling(words) || YES_TO_BEFORE.test(lower));
}
