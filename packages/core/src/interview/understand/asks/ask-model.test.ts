import { expect, it } from 'vitest';
import { askFeatures, endOf, lastSaid } from './ask-features.ts';
import { ASK_COLUMNS, type AskModel, textsOfTurn, weighAsks } from './ask-model.ts';
import { TURN_ASKS, type TurnAsk } from './turn-asks.ts';

/** A row that speaks for one thing. */
const rowFor = (column: TurnAsk | 'answers', by: number): Float32Array => Float32Array.from(ASK_COLUMNS, (one) => (one === column ? by : 0));
const WORDS: AskModel = {
  features: new Map([
    ['.skip it', rowFor('skip', 3)],
    ['.ward', rowFor('answers', 2)],
    ['bias', rowFor('answer', 1)],
  ]),
  meaning: null,
};
const columns = (column: TurnAsk, by: number) => ASK_COLUMNS.map((one) => Float32Array.from([one === column ? by : 0, 0]));
const MEANT: AskModel = { ...WORDS, meaning: { whole: columns('think', 9), last: columns('pause', 0) } };
const none = () => undefined;

it('weighs words, and adds what the vectors say', () => {
  const skips = weighAsks('Skip it.', 'Why?', WORDS, none);
  expect(skips.chances.skip).toBeGreaterThan(0.9);
  expect(TURN_ASKS.reduce((sum, ask) => sum + skips.chances[ask], 0)).toBeCloseTo(1);
  expect(weighAsks('The ward.', 'Why?', WORDS, none).answers).toBeGreaterThan(0.9);
  expect(weighAsks('Skip it.', 'Why?', MEANT, () => Float32Array.of(1, 0)).chances.think).toBeGreaterThan(0.9);
  expect(() => weighAsks('Skip it.', 'Why?', MEANT, none)).toThrow('the vectors of a turn are missing');
});

it('reads the end of a long turn by sentences, and its last sentence by itself', () => {
  const long = `${'I ran the yard for years. '.repeat(12)}Then the phone went. Sorry, what was it you asked?`;
  expect(lastSaid(long)).toBe('Sorry, what was it you asked?');
  expect(endOf(long).split(' ').length).toBeLessThanOrEqual(40);
  expect(endOf(long).endsWith('Then the phone went. Sorry, what was it you asked?')).toBe(true);
  expect(lastSaid(Array.from({ length: 90 }, (_, i) => `w${i}`).join(' '))).toBe(Array.from({ length: 14 }, (_, i) => `w${i + 76}`).join(' '));
  expect(textsOfTurn('One thing.')).toEqual(['One thing.']);
});

it('has the same features for the same words, whatever the case and the sounds between', () => {
  expect(askFeatures('Um, SKIP it?', 'Why?')).toEqual(askFeatures('skip it?', 'Why?'));
  expect([...askFeatures('', 'Why?').keys()].some((name) => name.startsWith('.'))).toBe(false);
});
