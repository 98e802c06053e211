import { FUNCTION_WORDS } from '../../document/function-words.ts';
import type { Bank, BankItem } from './bank.ts';
import { stemsOf } from './stems.ts';

/** Words of fashion and of praise: a sentence of nothing else could be anybody's, and shows nothing. */
const FASHIONABLE = stems(`
  ability able adaptability adaptable agile align aligned ambitious attitude challenge challenging collaboration collaborative committed commitment communication
  communicator continuous core creative creativity culture centric deadline dedicated dedication deliver deliverable demanding detail detail-oriented determined
  development diverse driven dynamic efficient effective empower energetic engaged enthusiasm enthusiastic environment ethic ever-changing exceed excellence excellent
  excited exciting expectation extra fast-paced flexible focus focused goal growth hard hardworking hard-working highly holistic honest honesty impact impactful improvement
  innovation innovative inspire integrity interpersonal journey leader leverage lifelong mile mindset mission motivated motivation multitask opportunity organisation organised
  organization organized oriented outcome outstanding ownership paced passion passionate people-person performance perfectionist personality positive positivity potential pressure
  proactive productive professional professionalism proven quality reliable resilience resilient respect responsible responsibility result results-driven self-driven
  self-motivated self-starter skill skilful solution strategic strength strengths strong success successful synergy talent talented team team-player teamwork thinker thrive
  track record transparency truly trust unique value values versatile vibrant vision win win-win
`);

/** Words that say nothing of their own beside those. */
const LIGHT = new Set([
  ...[...FUNCTION_WORDS].flatMap(stemsOf),
  ...stems(`
  absolutely achieve add always approach believe bring career come company day definitely difference dream drive everyday everything fast find first forward give go good got great
  grow happy hit ground running hundred important individual job key know level life like look looking love make mean mind move moving need needle new next offer open people
  person place play player pride push question really say see set something spirit start stay stop strive table take thing think time today top truly try two use want way wear
  well work world box outside hat hats percent ten
`),
]);

/** So many fashionable words make a sentence that has no other words empty: one alone may name a thing. */
const LEAST = 2;
/** An item may be shown by empty talk where so large a share of its own phrasings is such: who is asked for qualities names qualities. */
const OFTEN_EMPTY = 0.04;

/** Whether a stretch has nothing but words of fashion and of praise. */
export const isEmptyTalk = (text: string): boolean => !/\d/.test(text) && isEmpty(stemsOf(text), FASHIONABLE, LIGHT);

/** Whether an item is a matter of such words. */
export function hearsEmptyTalk(bank: Bank, item: BankItem): boolean {
  const { ids } = bank.vocabulary;
  const numbers = (known: ReadonlySet<string>) => new Set([...known].map((stem) => ids.get(stem)));
  const [fashionable, light] = [numbers(FASHIONABLE), numbers(LIGHT)];
  const { from, ids: stemsOfRows } = bank.rows;
  const empty = item.says.filter((row) => isEmpty([...stemsOfRows.subarray(from[row], from[row + 1])], fashionable, light)).length;
  return empty >= OFTEN_EMPTY * item.says.length;
}

function isEmpty<T>(said: readonly T[], fashionable: ReadonlySet<T | undefined>, light: ReadonlySet<T | undefined>): boolean {
  const telling = said.filter((stem) => fashionable.has(stem) || !light.has(stem));
  return telling.length >= LEAST && telling.every((stem) => fashionable.has(stem));
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).flatMap(stemsOf));
}
