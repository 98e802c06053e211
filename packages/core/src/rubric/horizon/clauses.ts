import type { Document } from '../../document/document.ts';
import { ageToldIn } from './ages.ts';
import type { CalendarMonth, Clause, Token } from './horizon-types.ts';
import { tensesOf } from './tense.ts';

/** The sentences without fillers and abandoned words, each with its tenses; the speaker's age is looked for once in the whole answer. */
export function clausesOf({ words, sentences, disfluencies }: Document, today: CalendarMonth | null): Clause[] {
  const left = new Set<number>();
  let covered = 0;
  for (const { firstWord, endWord, kind } of disfluencies) {
    // "I mean" may be the whole of a link between two times; what it announces is still said.
    if (kind === 'discourseMarker' || kind === 'filledPause' || kind === 'reparandum')
      for (let index = Math.max(firstWord, covered); index < endWord; index++) left.add(index);
    if (kind !== 'editTerm') covered = Math.max(covered, endWord);
  }
  const spoken = sentences.map(({ firstWord, endWord }) => {
    const tokens: Token[] = [];
    for (let index = firstWord; index < endWord; index++) {
      const word = words[index];
      if (!word || left.has(index)) continue;
      const { lower, tag, start, end } = word;
      const isLeftNext = left.has(index + 1);
      tokens.push({
        lower,
        start,
        end,
        isName: tag === 'PROPN',
        // The tagger takes "i'm" for a name.
        isNoun: (tag === 'NOUN' || tag === 'PROPN') && !lower.includes("'"),
        isVerb: tag === 'VERB' || tag === 'AUX',
        isNumber: tag === 'NUM',
        before: left.has(index - 1) ? '' : word.before,
        after: isLeftNext ? word.after.replace(/[,…—–]/g, '') : word.after,
      });
    }
    return tokens;
  });
  const age = ageToldIn(spoken.flat());
  return spoken.map((tokens) => ({ tokens, tenses: tensesOf(tokens), today, age }));
}
