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
