import { expect, it } from 'vitest';
import { parseDocument } from '../../../document/parse.ts';
import { closedEnd, wholePhrase } from './whole-phrase.ts';

/** What becomes of the words between braces; a bar says where something else begins. */
function whole(marked: string, thin = false): string {
  const text = marked.replace(/[{}]/g, '').replace('|', '');
  const doc = parseDocument(text);
  const [from, to] = [marked.indexOf('{'), marked.replace('{', '').replace('|', '').indexOf('}')];
  const bar = marked.replace(/[{}]/g, '').indexOf('|');
  const sentence = doc.sentences[0];
  if (!sentence) throw new Error('no sentence');
  const at = (place: number): number => doc.words.findIndex(({ start }) => start >= place);
  const end = at(to) < 0 ? doc.words.length : at(to);
  const run = wholePhrase(doc, sentence, { first: at(from), end }, { limit: bar < 0 ? sentence.endWord : at(bar), thin });
  return text.slice(doc.words[run.first]?.start, doc.words[run.end - 1]?.end);
}

it.each([
  ['Answer the public, {often from people who are} upset, by phone.', 'often from people who are upset'],
  ['A {calm head when theatre} is on the phone.', 'calm head when theatre is on the phone'],
  ['{Work with} theatre managers.', 'Work with theatre managers'],
  ['{clean the vans and} |write reports', 'clean the vans'],
  ['{comparable qualification resp}. several years', 'comparable qualification'],
  ['{a place they belong to}.', 'a place they belong to'],
  ['{knowledge of} |Excel', 'knowledge'],
  ['{patience} with people', 'patience'],
])('ends where the phrase does: %s', (marked, expected) => expect(whole(marked)).toBe(expected));

it.each([
  ['{Validation} according to EN 285 incl. documents', 'Validation according to EN 285'],
  ['{Contact} person for the customer, on site', 'Contact person for the customer'],
  ['{Cleaning}, cooking and serving', 'Cleaning'],
])('takes one word for no phrase where more follow: %s', (marked, expected) => expect(whole(marked, true)).toBe(expected));

it.each([
  ['education (Mechatronics, electronics', ') or more', 'education (Mechatronics, electronics)'],
  ['returns (ugh', ', really', 'returns'],
  ['PLC (S7)', ' and more', 'PLC (S7)'],
  ['plain words', ') behind', 'plain words'],
])('closes its brackets: %s', (said, rest, expected) => {
  const text = said + rest;
  expect(text.slice(0, closedEnd(text, 0, said.length, text.length))).toBe(expected);
});
