import { reportOn } from '@candor/core';
import { finding, log } from '@candor/core/testing';
import { describe, expect, it } from 'vitest';
import { markdownOf, writeReport } from './index.ts';

const report = reportOn(log, { conceptsOf: () => [], earlier: log });
const markdown = markdownOf(writeReport(report, { date: '26 November 2026' }));

describe('the report as Markdown', () => {
  it('has its parts in the order in which they help', () => {
    expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# Mock interview: Ward sister',
      '## The whole interview',
      '## What went well',
      '## What to practise next',
      '## Since the interview before',
      '## What came back',
      '## Do your answers go together?',
      '## How you sounded, from first to last',
      '## How the time was used',
      '## Question by question',
      '### What are your short-term goals? (0:08)',
      '### Where do you see yourself in five years? (0:44)',
      '### Describe a time when you set a goal and achieved it. (1:18)',
    ]);
  });

  it('says what each follow-up was for and what came of it, with the words', () => {
    expect(markdown).toContain('Follow-up: “By when would that be?” It asked for “Label of horizon”. It brought it.\n\n> By next Easter I would say.');
    expect(markdown).toContain('Follow-up: “What would you have to learn for that?” It asked for “Label of skills”. It is still missing.');
  });

  it('says what the picture shows', () => {
    expect(markdown).toContain('Time line of 2 min. You have the floor 42 % of it. 0:08 to 0:42: “What are your short-term goals?”');
  });

  it('takes nothing that was said for markup', () => {
    const quote = '# I <b>did</b> *it* [myself](http://x.example) | twice';
    const hostile = reportOn(
      {
        ...log,
        questions: log.questions.map((one) =>
          one.last
            ? {
                ...one,
                last: { ...one.last, findings: [finding({ quote, severity: 'strength', messageId: 'relevance/covered-element', data: { label: 'x' } })] },
              }
            : one,
        ),
      },
      { conceptsOf: () => [], earlier: null },
    );
    expect(markdownOf(writeReport(hostile, { date: 'today' }))).toContain('> \\# I \\<b\\>did\\</b\\> \\*it\\* \\[myself\\](http://x.example) \\| twice');
  });
});

describe('a report with next to nothing in it', () => {
  const told = (questions: typeof log.questions): readonly string[] =>
    markdownOf(writeReport(reportOn({ ...log, questions }, { conceptsOf: () => [], earlier: null }), { date: 'today' }))
      .split('\n')
      .filter((line) => line !== '');
  const skipped = log.questions.map((one) => ({ ...one, status: 'skipped' as const, why: 'silence' as const, first: null, last: null }));

  it('is short and kind, with one thing to do', () => {
    expect(told(skipped).slice(2)).toEqual([
      'No question was answered this time, and that is all right: you came in, and you know now how it begins.',
      '## One question to begin with',
      'Rehearse “What are your short-term goals?” by itself. Two or three sentences are enough, nobody waits for them, and you can try as often as you like.',
    ]);
  });

  it('compares a single answer with nothing', () => {
    const headings = told(log.questions.map((one, i) => (i === 0 ? one : (skipped[i] ?? one)))).filter((line) => line.startsWith('## '));
    expect(headings).toEqual([
      '## The whole interview',
      '## What went well',
      '## What to practise next',
      '## How the time was used',
      '## Question by question',
    ]);
  });
});
