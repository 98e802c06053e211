import { parseDocument } from '../../document/parse.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Nothing ends with one: "Working with", "people who are". */
const ENDS_NOTHING = setOf(
  'and or but nor with without of for from by at into onto upon between the a an to than as who which whose that because if when where our your their is are be',
);
/** A verb comes after one: "when theatre is on the phone". */
const BEFORE_VERB = setOf('when where while because if until unless although who');

/** Whether what was taken out of a longer text breaks off: "calm head when theatre", "education (electrical", "Working with". */
export function isCutOff(text: string): boolean {
  const { words } = parseDocument(text);
  const last = words.at(-1);
  if (!last || ENDS_NOTHING.has(last.lower) || text.split('(').length !== text.split(')').length) return true;
  const at = words.findIndex(({ lower }, i) => i > 0 && BEFORE_VERB.has(lower));
  const after = at < 0 ? [] : words.slice(at + 1);
  // "Where needed", "if possible".
  return after.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN') && after.every(({ tag }) => tag !== 'VERB' && tag !== 'AUX');
}
