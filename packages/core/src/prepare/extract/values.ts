import { CuePhrases } from './cue-phrases.ts';
import { CUES } from './cues.ts';
import { countWords, type Range, tightened } from './ranges.ts';
import { type Said, saidOf } from './said.ts';
import { VALUE_WORDS } from './value-words.ts';

/** Longer than that nobody names a value. In words. Source: candor-trials. */
const VALUE_WORDS_MOST = 5;
/** Under their heading a line of no more words is a value as a whole. Source: candor-trials. */
const VALUE_LINE_WORDS = 7;

/** Where employers say at length what they hold dear, a line of such sentences names one with each: "We keep our word. We own our mistakes." */
export const saysValues = (sentences: readonly string[]): boolean =>
  sentences.every(
    (text) =>
      /^(?:we|we'll|we're|be|do|don't|never|always|no)\b/i.test(text) &&
      !/^we(?: are|'re)\b/i.test(text) &&
      countWords(text) <= SAID_WORDS &&
      !CUES.value.isIn(saidOf(text)),
  );

/** In words. Source: candor-trials. */
const SAID_WORDS = 9;

/** The values a line or sentence lists: "We value kindness, honesty and courage", or "Kindness – we look after each other" under a heading. Offsets into `text`. */
export function valuesIn(text: string, underHeading: boolean): Range[] {
  const said = saidOf(text);
  const cue = CUES.value.first(said);
  if (cue) {
    const put = /\bputs? (?:\S+ ){1,2}first$/.exec(cue.phrase)?.index;
    const listed = listFrom(text, said, put === undefined ? cue.end : text.toLowerCase().indexOf('put', cue.index));
    if (listed.length > 0) return listed;
    const before = splitList(text, 0, clauseEnd(text, cue.index));
    if (before.length > 1) return before;
  }
  const lead = leadOf(text);
  if (underHeading) {
    const told = WE_ARE.exec(text);
    if (told) return splitList(text, told[0].length, text.length);
    if (lead !== null && countWords(text.slice(0, lead)) <= VALUE_WORDS_MOST) return namesOf(text, lead);
    if (countWords(text) <= VALUE_LINE_WORDS && !/\b(?:we|our)\b/i.test(text)) return namesOf(text, text.length);
    const named = text.split('; ');
    if (named.length > 2) return piecesOf(text, 0, named);
    if (text.split(', ').length > 2 && !SPEAKS.test(text)) return splitList(text, 0, text.length);
    const end = endOfName(text);
    const short = tightened(text, 0, end);
    if (short && countWords(text.slice(0, end)) <= VALUE_NAME_WORDS && !SPEAKS.test(text)) return [short];
  } else if (
    lead !== null &&
    lead < text.length &&
    countWords(text.slice(0, lead)) <= (/\p{L}/u.test(text.slice(lead)) ? 3 : 1) &&
    isKnown(text.slice(0, lead))
  ) {
    return splitList(text, 0, lead);
  }
  return firstValues(text, said) ?? knownValues(text, said);
}

/** "We are kind." Under their heading employers say of themselves what they hold dear. */
const WE_ARE = /^we(?: are|'re|’re) (?=\S+(?: and \S+|, \S+ and \S+)?[.!]?$)/i;

/** A value that is said at length, as a fragment: "Respect for every person who walks in the door". In words. Source: candor-trials. */
const VALUE_NAME_WORDS = 10;
/** Whole sentences about the employer explain a value, and are none. */
const SPEAKS = /\b(?:we|we're|we've|our|us|is|are|was|were|has|have|will)\b/i;

/** A list of names, or one name with a comma in it: "Do it once, do it right". */
function namesOf(text: string, to: number): Range[] {
  const stressed = STRESSED.exec(text.slice(0, to));
  const end = stressed ? stressed.index : to;
  const whole = tightened(text, 0, end);
  if (!whole) return [];
  const pieces = text.slice(whole.start, whole.end).split(/,\s/);
  const isList = pieces.length > 1 ? pieces.some((piece) => countWords(piece) <= 2 && !/^(?:and |or )?(?:then|not|never|but)\b/i.test(piece)) : true;
  const isOne = /, (?:then|not|never|but)\b/i.test(text.slice(0, end)) || IMPERATIVE.test(text.slice(whole.start, whole.end));
  if (!isList || isOne) return [whole];
  const listed = splitList(text, 0, end);
  if (pieces.length > 1 || SPOKEN_TO.test(pieces[0] ?? '')) return listed;
  // "Owning up when something goes wrong" is one, to its end.
  return listed.length === 0 || (listed.length === 1 && listed[0]?.start === whole.start) ? [whole] : listed;
}

/** "Safety before the timetable, always.": the last word stresses, and names nothing. */
const STRESSED = /, (?:always|every time|every day|full stop|no exceptions)[.!]?$/i;

/** "You will be valued" names nothing; "Doing what you said you'd do" does. */
const SPOKEN_TO = /^(?:you|your|we|our|us|they|it|this|that|there|see|apply|click|read)\b/i;

/** "Own your mistakes", "There till it's sorted": said to the reader, or as a saying. */
const IMPERATIVE = /\b(?:your|it|it's|till|until)\b/i;

function endOfName(text: string): number {
  const mark = text.search(/,\s|\s[–—-]\s|[:.](?:\s|$)/);
  return mark > 0 ? mark : text.length;
}

/** Where the name of a value ends that the rest of the line explains: at a dash, a colon or a full stop; null where the line is one long clause. */
function leadOf(text: string): number | null {
  const mark = text.search(/\s[–—-]\s|[:.](?:\s|$|\*)/);
  if (mark > 0) return mark;
  return countWords(text) <= VALUE_WORDS_MOST ? text.length : null;
}

const FIRST = new CuePhrases(`
  comes|come first|before
  matters|matter here|most
  matters|matter to us
  is|are at the heart
  counts|count for more|everything
  above all else
`);

/** "Safety comes first", "Kindness and candour matter here". */
function firstValues(text: string, said: Said): Range[] | null {
  const cue = FIRST.first(said);
  if (!cue || /\b(?:you|your)\b/i.test(text)) return null;
  const from = Math.max(0, text.lastIndexOf('. ', cue.index) + 1, text.lastIndexOf(': ', cue.index) + 1);
  const found = splitList(text, from, cue.index);
  return found.length > 0 ? found : null;
}

/** What stands between the pieces of a list of values. */
const BOUNDS = new Set(
  `, ; : . ! ? | • · – — ( ) and & or but is are was were be been value values act acts put puts keep keeps hold holds prize prizes count counts come comes matter matters show showing than more into find finds rest rests
  believe believes stand stands we us our they them it its seek seeks through by here first who that which so because`.split(/\s+/),
);
/** What may stand between two neighbours of a list. */
const JOINS = /^(?:,\s*(?:and\s|or\s)?|\s(?:and|&)\s)(?:a |an |the )?$/;

/** A list of which two pieces at least are known values, and so their neighbours are. */
function knownValues(text: string, said: Said): Range[] {
  if (/\b(?:candidates?|applicants?|you (?:are|have|need|must|should|will|bring))\b/i.test(text)) return [];
  const pieces: Range[] = [];
  let start = 0;
  for (const token of [...said.tokens, { word: '.', start: text.length, end: text.length }]) {
    if (!BOUNDS.has(token.word)) continue;
    const range = tightened(text, start, token.start);
    if (range && isValue(text.slice(range.start, range.end))) pieces.push(range);
    start = token.end;
  }
  const known = new Set(pieces.filter((one) => isKnown(text.slice(one.start, one.end))));
  const names = new Set([...known].map((one) => text.slice(one.start, one.end).toLowerCase()));
  if (names.size === 1 && isRow(text, pieces)) return pieces;
  if (names.size < 2 || !pieces.some((one, i) => i > 0 && areJoined(text, one, pieces[i - 1] ?? one))) return [];
  return pieces.filter(
    (one, i) => known.has(one) || [pieces[i - 1], pieces[i + 1]].some((other) => other !== undefined && known.has(other) && areJoined(text, one, other)),
  );
}

/** "We are fair, flexible and family-friendly": of three single words in a row that the employer says of itself one known value is enough. */
const isRow = (text: string, pieces: readonly Range[]): boolean =>
  /\bwe(?: are|'re)\b/i.test(text) &&
  pieces.length >= 3 &&
  pieces.every((one, i) => countWords(text.slice(one.start, one.end)) === 1 && (i === 0 || areJoined(text, one, pieces[i - 1] ?? one)));

const areJoined = (text: string, one: Range, other: Range): boolean =>
  JOINS.test(other.start > one.end ? text.slice(one.end, other.start) : text.slice(other.end, one.start));

function isKnown(words: string): boolean {
  const all = words.toLowerCase().replace(/[*_]/g, '').trim().split(/\s+/);
  return VALUE_WORDS.has(all.at(-1) ?? '') ? all.length <= 3 : VALUE_WORDS.has(all[0] ?? '') && all.length >= 3;
}

/** "Three words that hang over the door: courage, kindness and wonder": the list stands behind the colon. */
const LEADS_ON =
  /^(?:that|which|we|you|every|everyone|all|they|from|over|above|two|three|four|five|six|seven|eight|matter|matters|guide|drive|shape|bind|hold|count|come)\b/i;
const BEFORE_LIST = new Set(': – — - are is include by on and the these simple clear things words here in of to'.split(' '));

/** The list behind the cue, up to the end of its clause. */
function listFrom(text: string, said: Said, cueEnd: number): Range[] {
  let at = said.tokens.findIndex(({ start }) => start >= cueEnd);
  if (at < 0) return [];
  while (BEFORE_LIST.has(said.tokens[at]?.word ?? '')) at += 1;
  const first = said.tokens[at]?.start ?? text.length;
  const colon = text.slice(first).search(/:\s|\s[–—-]\s/);
  const from = colon > 0 && LEADS_ON.test(text.slice(first)) ? first + colon + 2 : first;
  const named = (text.slice(from).split(/[.!?]/)[0] ?? '').split('; ');
  if (named.length > 2) return piecesOf(text, from, named);
  const stop = text.slice(from).search(/[.;!?]|\s[–—]\s|, (?:and )?(?:we|which|so|because|that)\b/);
  return splitList(text, from, stop < 0 ? text.length : from + stop);
}

/** A list with semicolons keeps what commas and "and" hold together in each of its names. */
function piecesOf(text: string, from: number, names: readonly string[]): Range[] {
  let at = from;
  return names.flatMap((name) => {
    const range = tightened(text, at + (/^we /i.exec(name)?.[0].length ?? 0), at + name.length);
    at += name.length + 2;
    return range && isValue(text.slice(range.start, range.end)) ? [range] : [];
  });
}

/** Where the list ends that stands before its name: "pride and honesty, those are our values". */
function clauseEnd(text: string, cue: number): number {
  const mark = Math.max(text.lastIndexOf(', ', cue), text.lastIndexOf(' – ', cue), text.lastIndexOf(': ', cue));
  return mark > 0 ? mark : cue;
}

/** Cuts a list at commas and "and". A piece of too many words is no value. */
function splitList(text: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  let start = from;
  for (const mark of [...text.slice(from, to).matchAll(/,\s(?:and\s|or\s)?|\s(?:and|&)\s|[|•·/]/g), null]) {
    const end = mark === null ? to : from + mark.index;
    const range = tightened(text, nameStart(text, start, end), nameEnd(text, start, end));
    if (range && isValue(text.slice(range.start, range.end))) found.push(range);
    start = mark === null ? to : end + mark[0].length;
  }
  return found;
}

/** "Our PRIDE values: Passion": the first name stands behind the colon. */
function nameStart(text: string, from: number, to: number): number {
  const colon = text.slice(from, to).lastIndexOf(': ');
  return colon < 0 ? from : from + colon + 2;
}

/** "Fair with everyone who comes through the door", "respect underpin everything we do": the name ends where the rest says of whom, or what it does. */
function nameEnd(text: string, from: number, to: number): number {
  const piece = text.slice(from, to);
  const does = piece.search(/\s(?:underpins?|shapes?|guides?|drives?|informs?|runs?|sits?|are|is)\s/);
  if (does > 0) return from + does;
  const quote = piece.slice(2).search(/["”]\s/);
  if (quote >= 0) return from + quote + 2;
  const said = piece.search(/\sas (?:much|well)\b|\severy day\b/);
  if (said > 0) return from + said;
  const rest = countWords(piece) > VALUE_WORDS_MOST ? piece.search(/\s(?:with|who|that|when|because|even|towards|from|to)\s/) : -1;
  return rest > 0 ? from + rest : to;
}

const NO_BEGINNING = new Set(
  'in on at for by as from with that these this it we you they if when which who what how so but is are there two three four five six not'.split(' '),
);

const NOT_IN_NAMES = new Set(['you', 'your', 'us', 'they', 'them', 'values', 'i', "that's", 'thats']);
/** Words that no value is named by alone. */
const NO_NAMES = new Set("always never get pass staff people everyone everybody nobody more most all don't".split(' '));

function isValue(words: string): boolean {
  const all = words.toLowerCase().split(/\s+/);
  return (
    countWords(words) > 0 &&
    countWords(words) <= VALUE_WORDS_MOST &&
    !NO_BEGINNING.has(all[0] ?? '') &&
    !all.some((word) => NOT_IN_NAMES.has(word)) &&
    !(all.length === 1 && NO_NAMES.has(all[0] ?? ''))
  );
}
