import type { Word } from '../document/word.ts';
import { cut, type Draft, type Line } from './draft.ts';
import { isCoordinator, isDeterminer, isSubject, isVerb, oneOf, opensClause, phraseBook } from './grammar.ts';

/** Phrases that say something only about the speaking. Each is cut when a break or a whole clause follows. */
const opener = phraseBook(`
  well | so well | basically | so basically | honestly | to be honest | so to be honest | well to be honest | to be honest with you
  to be perfectly honest | to be completely honest | to be frank | to tell you the truth | you know | so you know | i mean | let me think
  let me see | let me think about that | how do i put this | how should i put this | how should i say | how should i say this | by the way
`);
/** Phrases that are empty only with a break behind: "right people", "okay results". */
const openerBeforeBreak = phraseBook(`
  okay | ok | alright | all right | right | okay so | ok so | alright so | right so | yeah so | so yeah | so | okay well | yeah well
`);
const openerBeforeClause = phraseBook('okay so | ok so | alright so | right so | yeah so | so yeah | so | okay well | yeah well');
/** Announcements that take a clause, with or without "that". */
const announcement = phraseBook(`
  i guess what i'm trying to say is | i guess what i am trying to say is | i guess what i mean is | i guess what i want to say is
  what i'm trying to say is | what i am trying to say is | what i want to say is | what i wanted to say is | what i mean is
  what i'm saying is | what i am saying is | the thing is | so the thing is
`);
const QUALITIES = ['good', 'great', 'interesting', 'nice', 'tough', 'hard', 'difficult'].flatMap((quality) =>
  ['', 'really ', 'very ', 'such a '].map((degree) => degree + quality),
);
const LEADS = ["that's a", 'that is a', "that's an", 'that is an', 'thats a', "it's a", 'this is a', "that's actually a", "wow that's a", ''];
const praise = phraseBook(QUALITIES.flatMap((quality) => LEADS.map((lead) => `${lead} ${quality} question`.trim())).join('|'));
const isSofterLink = oneOf('so and but');

/** Cuts an empty opening of the sentence. `isFirst`: nothing was said before it, so even "so" joins nothing. True if it cut. */
export function cutOpener(draft: Draft, line: Line, isFirst: boolean): boolean {
  const after = isCoordinator(line.words[0]) ? 1 : 0;
  const words =
    praiseAt(line) ??
    announcementAt(line, 0) ??
    announcementAt(line, after) ??
    plainAt(line, 0, isFirst) ??
    (after > 0 ? plainAt(line, after, false) : undefined);
  return words !== undefined && leavesSentence(line, words) && cut(draft, words, 'cut/opener');
}

/** "That's a good question": the whole sentence, or with a link to what follows. */
function praiseAt(line: Line): readonly Word[] | undefined {
  const words = praise(line, 0);
  if (!words) return undefined;
  const end = words.length;
  if (end === line.words.length) return words;
  if (isSofterLink(line.words[end]) && opensClause(line, end + 1)) return line.words.slice(0, end + 1);
  return line.breakAfter[end - 1] || opensClause(line, end) ? words : undefined;
}

function announcementAt(line: Line, at: number): readonly Word[] | undefined {
  const words = announcement(line, at);
  if (!words) return undefined;
  const end = at + words.length;
  if (line.words[end]?.lower === 'that' && opensClause(line, end + 1)) return line.words.slice(at, end + 1);
  return opensClause(line, end) ? words : undefined;
}

function plainAt(line: Line, at: number, isFirst: boolean): readonly Word[] | undefined {
  const isFree = (words: readonly Word[]): boolean => line.breakAfter[at + words.length - 1] === true;
  const hasClause = (words: readonly Word[]): boolean => {
    const next = line.words[at + words.length];
    return (isSubject(next) || isDeterminer(next)) && opensClause(line, at + words.length);
  };
  // A bare "so" may draw a conclusion, and "so that" an aim; at the very beginning there is nothing to conclude from.
  const canGo = (words: readonly Word[]): boolean => words[0]?.lower !== 'so' || words.length > 1 || (isFirst && line.words[at + 1]?.lower !== 'that');
  return (
    opener(line, at, (words) => isFree(words) || (hasClause(words) && !isGoverning(words))) ??
    openerBeforeBreak(line, at, (words) => isFree(words) && canGo(words)) ??
    openerBeforeClause(line, at, (words) => hasClause(words) && canGo(words))
  );
}

/** "you know" and "I mean" govern what follows more often than "well" does: they need a break. */
const isGoverning = (words: readonly Word[]): boolean => words.at(-1)?.lower === 'know' || words.at(-1)?.lower === 'mean' || words.at(-1)?.lower === 'see';

/** What is left is nothing, or has a verb. */
const leavesSentence = (line: Line, words: readonly Word[]): boolean =>
  words.length === line.words.length || line.words.some((word) => isVerb(word) && !words.includes(word));
