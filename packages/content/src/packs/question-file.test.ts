import { describe, expect, it } from 'vitest';
import { parseQuestionFile } from './question-file.ts';

const lines = (count: number, word: string) => Array.from({ length: count }, (_, i) => `- [ward] I ${word} the bay number ${i + 1}.`).join('\n');

const file = (over: { front?: string; element?: string; says?: number; model?: string } = {}) => `---
id: own-question
question: "Why nights?"
form: short
kind: about-you
hand: 9
wordings:
  - "Why do you want to work nights?"
slots: [ward]
sources: []
${over.front ?? ''}---

## Why it is asked

To hear whether you know what nights are.

## How to answer

Say it plainly.

## Model answer

${over.model ?? 'I like nights on {ward}.'}

## Elements

### reason${over.element ?? ' (required)'}

Label: A reason
Advice: Say why.
Follow-up: Why?

#### Says

${lines(over.says ?? 8, 'like')}

#### Near misses

${lines(4, 'know')}

## Traps

### no-reason (absence of reason)

Label: No reason
Advice: Give one.
Follow-up: And why?

#### Says

${lines(8, 'do')}

#### Near misses

${lines(4, 'see')}
`;

describe('parseQuestionFile', () => {
  it('reads every part of a question', () => {
    const parsed = parseQuestionFile('own-question.md', file(), 'mine');
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        includes: [],
        question: {
          id: 'own-question',
          pack: 'mine',
          question: 'Why nights?',
          model: 'I like nights on {ward}.',
          elements: [{ id: 'reason', label: 'A reason', required: true, advice: 'Say why.', followUp: 'Why?' }],
          traps: [{ id: 'no-reason', absenceOf: 'reason' }],
        },
      },
    });
    expect(parsed.ok && parsed.value.question.elements[0]?.says[0]).toEqual({ trade: 'ward', text: 'I like the bay number 1.' });
  });

  it('reads Windows line ends, and a byte order mark, the same', () => {
    expect(parseQuestionFile('own-question.md', `\u{feff}${file()}`, 'mine')).toMatchObject({ ok: true });
    expect(parseQuestionFile('own-question.md', file().replaceAll('\n', '\r\n'), 'mine')).toMatchObject({ ok: true });
  });

  it.each([
    ['an unknown field', file({ front: 'colour: red\n' }), { field: 'file', problem: 'Unrecognized key: "colour"' }],
    ['too few sentences', file({ says: 7 }), { field: 'elements › reason › says', problem: 'has fewer than 8 sentences.' }],
    ['a blank without a slot', file({ model: 'I like {nights}.' }), { field: 'Model answer', problem: 'The blank {nights} is not among the slots.' }],
    ['broken YAML', file({ front: 'slots: [a\n' }), { field: 'front matter' }],
    ['no front matter', '# Hello', { field: 'front matter', problem: 'There is no front matter between two lines of ---.' }],
  ])('names file, field and fix: %s', (_name, source, expected) => {
    const parsed = parseQuestionFile('packs/mine/own-question.md', source, 'mine');
    expect(parsed.ok).toBe(false);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems[0]).toMatchObject({ file: 'packs/mine/own-question.md', ...expected });
    expect(problems[0]?.fix).toMatch(/\w/);
  });

  it('refuses a trap that is the absence of an element that is not there', () => {
    const source = file().replace('absence of reason', 'absence of cause');
    expect(parseQuestionFile('own-question.md', source, 'mine')).toMatchObject({
      ok: false,
      problems: [{ field: 'traps › no-reason', problem: 'There is no element "cause".' }],
    });
  });
});
