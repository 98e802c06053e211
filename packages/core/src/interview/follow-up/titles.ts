const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nouns that end a title. */
const TITLES = setOf(
  'manager director leader lead supervisor head chief foreman forewoman boss partner owner principal headteacher deputy sister matron nurse doctor consultant midwife ' +
    'chef baker engineer developer architect designer analyst accountant controller teacher lecturer professor technician mechanic electrician plumber joiner carpenter ' +
    'driver dispatcher planner buyer trainer coach editor producer inspector officer captain pilot instructor coordinator specialist expert',
);
/** What stands before a title that is one's own to come. */
const BECOMING = setOf('be become being becoming as made');
/** And before the "to" that leads there. */
const RISING = setOf('up promoted way');
const ARTICLES = setOf('a an the your their our');
const MOST_TITLE_WORDS = 3;

/** The title a bare sentence names as one's own to come ("become a ward manager" → "ward manager"); null where there is none. */
export function titleIn(bare: string): string | null {
  const words = bare.split(' ');
  for (const [at, word] of words.entries()) {
    const isRising = word === 'to' && RISING.has(words[at - 1] ?? '');
    // "A shift leader, maybe, in ten years": the whole of the wish.
    const isFirst = at === 0 && ARTICLES.has(word);
    if (!BECOMING.has(word) && !isRising && !isFirst) continue;
    const from = !isFirst && ARTICLES.has(words[at + 1] ?? '') ? at + 2 : at + 1;
    const title = words.slice(from, from + MOST_TITLE_WORDS);
    const end = title.findIndex((one) => TITLES.has(one));
    if (end >= 0) return title.slice(0, end + 1).join(' ');
  }
  return null;
}

/** How high a title stands, as its words say; null where they do not. */
const RANKS: readonly ReadonlySet<string>[] = [
  setOf('trainee apprentice intern assistant junior helper'),
  setOf('senior experienced specialist expert'),
  setOf('lead leader supervisor foreman forewoman deputy sister coordinator sous'),
  setOf('manager head chief headteacher principal matron'),
  setOf('director partner owner president boss'),
];
export function rankOf(title: string): number | null {
  const words = title.split(' ');
  const deputy = words.some((word) => word === 'deputy' || word === 'assistant' || word === 'sous');
  const rank = RANKS.findLastIndex((names) => words.some((word) => names.has(word)));
  return rank < 0 ? null : deputy ? rank - 0.5 : rank;
}

const SPECIALIST =
  /\b(?:(?:be|become|being|becoming|as|into|remain|stay|grow into|recognised as|known as) (?:a |an |the |your )?(?:real |true |recognised |leading |senior |technical |clinical |principal )?(?:specialist|expert|subject matter expert|go-to (?:person|expert)|individual contributor|technical expert)|(?:specialise|specialize|specialising|specializing) (?:in|further|more)|(?:technical|specialist|expert) (?:path|track|ladder|career|route)|(?:deepen|deepening) my (?:expertise|craft|knowledge|specialism))\b/;

/** Whether a bare sentence wants to become a specialist, or somebody who leads. */
export function trackOf(bare: string, leads: boolean): { readonly value: 'specialist' | 'manager'; readonly found: string } | null {
  const specialist = SPECIALIST.exec(bare);
  if (specialist && !leads) return { value: 'specialist', found: specialist[0] };
  const manager = leads && !specialist ? MANAGER.exec(bare) : null;
  return manager ? { value: 'manager', found: manager[0] } : null;
}
const MANAGER =
  /\b(?:(?:lead|leading|manage|managing|supervise|supervising|run|running|head|heading) (?:a|the|my|our|your|people|others|this|that)|management|leadership|manager|supervisor|team leader|team lead|foreman|director|head of|people reporting to me|team under me)\b/;
