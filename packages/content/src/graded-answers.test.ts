import { clarityRules, composeFeedback, type Form, type Judged, lexiconRule, parseDocument, readSpecifics, relevanceRules } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { type GradedAnswer, gradedAnswers } from '../test/graded-answers.ts';
import { naturalAnswers } from '../test/natural-answers.ts';
import { loadLexicons } from './lexicons/load.ts';
import { EMPTY_READING } from './rule-example.ts';

const rules = [...relevanceRules, ...clarityRules, ...(await loadLexicons()).map(lexiconRule)];
const UNSURE: GradedAnswer['answerFirst'] = { status: 'unsure', sentence: null };

function clarityOf({ text, form, answerFirst = UNSURE }: { text: string; form: Form; answerFirst?: GradedAnswer['answerFirst'] }): Judged {
  const doc = parseDocument(text);
  const reading = { ...EMPTY_READING, specifics: readSpecifics(doc), answerFirst };
  const context = { question: null, questionText: '', form, reading, earlier: [] };
  return composeFeedback(doc, { question: { id: null, question: '', form, kind: 'plan' }, context, rules, disputed: new Set() }).dimensions.clarity;
}
const levelOf = (judged: Judged) => (judged.status === 'measured' ? judged.level : null);

describe('clarity', () => {
  it.each(gradedAnswers.map((answer) => [answer.level, answer.who, answer] as const))('gives level %i to the %s', (level, _who, answer) => {
    expect(levelOf(clarityOf(answer))).toBe(level);
  });

  it('does not praise the length of a ramble', () => {
    for (const { text, form } of gradedAnswers.filter(({ level }) => level <= 2)) {
      const doc = parseDocument(text);
      const concise = clarityRules.find(({ id }) => id === 'clarity/concise');
      expect(concise?.check(doc, { question: null, questionText: '', form, reading: EMPTY_READING, earlier: [] })).toEqual([]);
    }
  });

  it('takes nothing from a good answer, and gives it more than the least of the usual', () => {
    for (const answer of naturalAnswers) {
      const clarity = clarityOf(answer);
      expect(levelOf(clarity)).toBeGreaterThanOrEqual(3);
      if (clarity.status === 'measured') expect(clarity.contributions.filter(({ points }) => points < 0)).toEqual([]);
    }
  });
});
