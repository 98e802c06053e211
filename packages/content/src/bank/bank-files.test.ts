import type { Question } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { parseAnswerFile } from './answer-file.ts';
import { MIN_CONCEPT_NEAR_MISSES, MIN_CONCEPT_SAYS, parseConceptFile } from './concept-file.ts';
import { parseRetoldFile } from './retold-file.ts';
import { parseStoryFile } from './story-file.ts';

const problemsOf = (parsed: { readonly ok: boolean }) => ('problems' in parsed ? parsed.problems : []);
const UNFRONTED = { field: 'front matter', problem: 'There is no front matter between two lines of ---.' };

describe('parseConceptFile', () => {
  const list = (count: number, head = '[ward 11]') => Array.from({ length: count }, (_, i) => `- ${head} Bay ${i + 1} is mine.`).join('\n');
  const file = ({
    front = 'id: near-horizon\nlabel: Soon',
    about = 'A time that is near.',
    says = list(MIN_CONCEPT_SAYS),
    nearMisses = list(MIN_CONCEPT_NEAR_MISSES),
  } = {}) => `---\n${front}\n---\n${about}\n\n## Says\n\n${says}\n\n## Near misses\n\n${nearMisses}\n`;

  it('reads label, paragraph and signed sentences', () => {
    const parsed = parseConceptFile('near-horizon.md', file());
    expect(parsed).toMatchObject({ ok: true, value: { id: 'near-horizon', label: 'Soon', about: 'A time that is near.' } });
    expect(parsed.ok && parsed.value.says[59]).toEqual({ trade: 'ward', hand: 11, text: 'Bay 60 is mine.' });
    expect(parsed.ok && parsed.value.nearMisses).toHaveLength(25);
  });

  it.each([
    ['too few sentences', file({ says: list(59) }), { field: 'says', problem: 'has fewer than 60 sentences.' }],
    ['too few near misses', file({ nearMisses: list(24) }), { field: 'nearMisses', problem: 'has fewer than 25 sentences.' }],
    ['a sentence without a hand', file({ says: `${list(60)}\n- [ward] Unsigned.` }), { problem: expect.stringContaining('has no hand') }],
    ['a hand of nought', file({ says: `${list(60)}\n- [ward 0] Unsigned.` }), { problem: expect.stringContaining('has no hand') }],
    ['no paragraph', file({ about: '' }), { field: 'about', problem: 'is empty.' }],
    ['an id that is none', file({ front: 'id: Near Horizon\nlabel: Soon' }), { field: 'id' }],
    ['an unknown field', file({ front: 'id: near-horizon\nlabel: Soon\ncolour: red' }), { problem: 'Unrecognized key: "colour"' }],
    ['no front matter', '# Soon', UNFRONTED],
  ])('refuses %s', (_name, source, problem) => {
    expect(problemsOf(parseConceptFile('near-horizon.md', source))).toContainEqual(expect.objectContaining({ file: 'near-horizon.md', ...problem }));
  });
});

describe('parseAnswerFile', () => {
  const question = {
    id: 'short-term-goals',
    elements: [{ id: 'horizon' }, { id: 'known-by' }],
    traps: [
      { id: 'pay', absenceOf: null },
      { id: 'no-horizon', absenceOf: 'horizon' },
    ],
  } as unknown as Question;
  const questions = new Map([[question.id, question]]);
  const parse = (body: string, front = 'question: short-term-goals') => parseAnswerFile('a.md', `---\n${front}\n---\n\n${body}\n`, questions);

  it('reads speakers, hands, lines and labels', () => {
    expect(
      parse('## strong, bakery, 24, native (11)\n\n- By Easter, I think. => horizon, ~known-by\n- It pays => more, or less. => !pay\n- Well, yes.'),
    ).toEqual({
      ok: true,
      value: [
        {
          question: 'short-term-goals',
          hand: 11,
          speaker: 'strong, bakery, 24, native',
          lines: [
            { text: 'By Easter, I think.', shows: ['horizon'], hints: ['known-by'], commits: [] },
            { text: 'It pays => more, or less.', shows: [], hints: [], commits: ['pay'] },
            { text: 'Well, yes.', shows: [], hints: [], commits: [] },
          ],
        },
      ],
    });
  });

  it.each([
    ['an unknown question', parse('## a (1)\n\n- Yes.', 'question: nowhere'), 'There is no question "nowhere".'],
    ['an unknown element', parse('## a (1)\n\n- Yes. => horizons'), '"horizons" is no element or trap'],
    ['an element as a trap', parse('## a (1)\n\n- Yes. => !horizon'), '"horizon" is no element or trap'],
    ['a trap as an element', parse('## a (1)\n\n- Yes. => pay'), '"pay" is no element or trap'],
    ['a hint at nothing', parse('## a (1)\n\n- Yes. => ~pay'), '"pay" is no element or trap'],
    ['a trap of absence', parse('## a (1)\n\n- Yes. => !no-horizon'), '"no-horizon" is no element or trap'],
    ['a speaker without a hand', parse('## a\n\n- Yes.'), 'has no hand or no lines.'],
    ['a speaker without lines', parse('## a (1)\n\nYes.'), 'has no hand or no lines.'],
    ['a question that is no text', parse('## a (1)\n\n- Yes.', 'question: [a]'), 'expected string'],
    ['no front matter', parseAnswerFile('a.md', '## a (1)\n\n- Yes.', questions), UNFRONTED.problem],
  ])('refuses %s', (_name, parsed, problem) => {
    expect(problemsOf(parsed)).toContainEqual(expect.objectContaining({ file: 'a.md', problem: expect.stringContaining(problem) }));
  });
});

describe('parseRetoldFile', () => {
  const question = { id: 'short-term-goals', elements: [{ id: 'horizon' }], traps: [] } as unknown as Question;
  const line = (text: string, shows: readonly string[] = []) => ({ text, shows, hints: [], commits: [] });
  const original = {
    question: 'short-term-goals',
    hand: 11,
    speaker: 'strong, bakery, 24',
    lines: [line('By Easter, I think.', ['horizon']), line('Well, yes.')],
  };
  const parse = (body: string) => parseRetoldFile('a.md', `---\nquestion: short-term-goals\n---\n\n${body}\n`, new Map([[question.id, question]]), [original]);

  it('reads each line beside its original', () => {
    expect(parse('## strong, bakery, 24, retold: Scots (11)\n\n- By Easter, ah think.\n- Weel, aye.')).toEqual({
      ok: true,
      value: [{ of: original, variety: 'Scots', lines: ['By Easter, ah think.', 'Weel, aye.'] }],
    });
  });

  it.each([
    ['an answer of another hand', '## strong, bakery, 24, retold: Scots (12)\n\n- A.\n- B.', 'retells no answer to this question.'],
    ['a speaker who said nothing', '## thin, bakery, 24, retold: Scots (11)\n\n- A.\n- B.', 'retells no answer to this question.'],
    ['no variety', '## strong, bakery, 24 (11)\n\n- A.\n- B.', 'retells no answer to this question.'],
    ['a line too few', '## strong, bakery, 24, retold: Scots (11)\n\n- A.', 'has 1 lines, its original 2.'],
    ['an unknown label', '## strong, bakery, 24, retold: Scots (11)\n\n- A. => pay\n- B.', '"pay" is no element or trap of short-term-goals'],
  ])('refuses %s', (_name, body, problem) => {
    expect(problemsOf(parse(body))).toEqual([expect.objectContaining({ file: 'a.md', problem: expect.stringContaining(problem) })]);
  });
});

describe('parseStoryFile', () => {
  const file = (lines: readonly string[], front = 'hand: 11') => `---\n${front}\n---\n\n## a porter\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
  const LINES = ['(situation) The lift broke.', '(action) I rang (twice).', '(result) It ran by noon.'];

  it('reads each line with its part, and the hand of the file', () => {
    expect(parseStoryFile('11.md', file(LINES))).toEqual({
      ok: true,
      value: [
        {
          hand: 11,
          speaker: 'a porter',
          lines: [
            { part: 'situation', text: 'The lift broke.' },
            { part: 'action', text: 'I rang (twice).' },
            { part: 'result', text: 'It ran by noon.' },
          ],
        },
      ],
    });
  });

  it.each([
    ['a part that is none', file([...LINES, '(moral) Ring early.'])],
    ['a line without a part', file([...LINES, 'Ring early.'])],
    ['a line without words', file([...LINES, '(lesson) '])],
    ['two lines', file(LINES.slice(0, 2))],
    ['no hand', file(LINES, 'hands: 11')],
    ['a hand of nought', file(LINES, 'hand: 0')],
    ['broken YAML', file(LINES, 'hand: [')],
    ['no front matter', '## a porter'],
  ])('refuses %s', (_name, source) => {
    const parsed = parseStoryFile('11.md', source);
    expect(parsed.ok).toBe(false);
    expect(problemsOf(parsed)).toContainEqual(expect.objectContaining({ file: '11.md', problem: expect.stringMatching(/\w/) }));
  });
});
