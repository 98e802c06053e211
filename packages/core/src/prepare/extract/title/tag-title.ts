import type { AdLine } from '../ad-lines.ts';
import { companyIn } from '../company.ts';
import { isDeniedBy, lastClause } from '../denied.ts';
import type { Range } from '../ranges.ts';
import { roleIn, roleWitnesses } from '../role.ts';
import { bucketsOf } from '../tag/buckets.ts';
import { type CrfModel, likeliestTags, type SentenceBuckets } from '../tag/crf.ts';
import { HEAD_LINES, type HeadWord, headWords } from './head-words.ts';
import { titleFeatures } from './title-features.ts';
import { TITLE_TAGS, titleWords } from './title-tags.ts';

/** How many buckets the features of titles are hashed into. */
export const TITLE_BUCKETS = 2 ** 16;

/** The words among which the title of the job is looked for, with their features as buckets. */
export function titleHead(text: string, lines: readonly AdLine[]): { readonly words: readonly HeadWord[]; readonly buckets: SentenceBuckets } {
  const words = headWords(lines);
  const witnesses = roleWitnesses(lines.slice(0, HEAD_LINES));
  const names = titleFeatures(words, { text, lines, witnesses, company: companyIn(text, lines) });
  return { words, buckets: { shared: [], own: names.map((of) => bucketsOf(of, TITLE_BUCKETS)) } };
}

/** Where the title of the job stands: as it was learnt to be found, else by rules; null where neither finds one. */
export function titleIn(text: string, lines: readonly AdLine[], model: CrfModel): Range | null {
  const { words, buckets } = titleHead(text, lines);
  const found = words.length === 0 ? null : titleWords(likeliestTags(TITLE_TAGS, model, buckets));
  const first = words[found?.first ?? -1];
  if (!found || !first) return roleIn(lines);
  const last = words.slice(found.first, found.end).findLast(({ line }) => line === first.line) ?? first;
  const said = text.slice(first.line.start, last.end).toLowerCase();
  // "You don't need to be a mechanic": whatever the job is, it is not that.
  if (isDeniedBy(`${lastClause(said.slice(0, first.start - first.line.start))}${said.slice(first.start - first.line.start)}`)) return null;
  return { start: first.start, end: closed(text, first.start, last.end) };
}

/** "Physiotherapist (musculoskeletal)": what is opened within is closed. */
const closed = (text: string, start: number, end: number): number => {
  const said = text.slice(start, end);
  return said.lastIndexOf('(') > said.lastIndexOf(')') && text[end] === ')' ? end + 1 : end;
};
