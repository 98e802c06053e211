import type { Document, Sentence } from '../../document/document.ts';

const LINKS = new Set(['and', 'so', 'but', 'then', 'because', 'or']);
const SUBJECTS = new Set(
  "i i'm i've i'd i'll we we're we've we'd we'll you you're you've you'd you'll he he's he'd she she's she'd it it's it'd they they're they've they'd there there's that's this".split(
    ' ',
  ),
);

/** Places in a sentence where a new clause is hung on with "and", "so", "but", "then", "because" or "or": the index of the first link of each. */
export function clauseJoints(doc: Document, sentence: Sentence): number[] {
  const joints: number[] = [];
  for (let at = sentence.firstWord + 1; at < sentence.endWord; at++) {
    if (!LINKS.has(doc.words[at]?.lower ?? '')) continue;
    const first = at;
    while (LINKS.has(doc.words[at + 1]?.lower ?? '') && at + 1 < sentence.endWord) at++;
    const next = doc.words[at + 1];
    if (next && at + 1 < sentence.endWord && SUBJECTS.has(next.lower)) joints.push(first);
  }
  return joints;
}
