const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nouns that end a title. */
const TITLES = setOf(
  'manager director leader lead supervisor head chief foreman forewoman boss partner owner principal headteacher deputy sister matron nurse doctor consultant midwife ' +
    'chef baker engineer developer architect designer analyst accountant controller teacher lecturer professor technician mechanic electrician plumber joiner carpenter ' +
    'driver dispatcher planner buyer trainer coach editor producer inspector officer captain pilot instructor coordinator specialist expert',
);
/** What stands before a title that is one's own to come. */
const BECOMING = setOf('be become being becoming as made');
const ARTICLES = setOf('a an the your their our');
const MOST_TITLE_WORDS = 3;

/** The title a bare sentence names as one's own to come ("become a ward manager" → "ward manager"); null where there is none. */
export function titleIn(bare: string): string | null {
  const words = bare.split(' ');
  for (const [at, word] of words.entries()) {
    if (!BECOMING.has(word)) continue;
    const from = ARTICLES.has(words[at + 1] ?? '') ? at + 2 : at + 1;
    const title = words.slice(from, from + MOST_TITLE_WORDS);
    const end = title.findIndex((one) => TITLES.has(one));
    if (end >= 0) return title.slice(0, end + 1).join(' ');
  }
  return null;
}
