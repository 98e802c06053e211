import { expect, it } from 'vitest';
import { asksOf } from '../testing/readings.ts';
import type { TurnAsk } from './asks/turn-asks.ts';
import { asksForTime, takenFor, understandTurn } from './understood.ts';

const QUESTION = 'Where do you see yourself in five years?';
const ROUNDABOUT = 'That one went straight past me.';

it('takes a turn by what was learnt where that is likely, and by the phrases known where it is not', () => {
  expect({
    learnt: understandTurn(ROUNDABOUT, QUESTION, asksOf('repeat')),
    withAnAnswer: understandTurn(ROUNDABOUT, QUESTION, asksOf('repeat', { answers: 0.9 })),
    answer: understandTurn('I asked her to repeat that.', QUESTION, asksOf('answer')),
    brokenOff: understandTurn('So what I', QUESTION, asksOf('unfinished')),
    unlikely: understandTurn('Can we skip this?', QUESTION, asksOf('think', { chance: 0.3 })),
    withoutLearning: understandTurn('Can we skip this?', QUESTION, undefined),
    term: understandTurn('What do you mean by ownership?', QUESTION, asksOf('explain')),
    otherLanguage: understandTurn('Quiero trabajar aquí porque me gusta mucho la gente y el lugar', QUESTION, asksOf('answer')),
  }).toEqual({
    learnt: { intent: 'repeat', term: null, alsoAnswers: false },
    withAnAnswer: { intent: 'repeat', term: null, alsoAnswers: true },
    answer: null,
    brokenOff: null,
    unlikely: { intent: 'skip', term: null, alsoAnswers: false },
    withoutLearning: { intent: 'skip', term: null, alsoAnswers: false },
    term: { intent: 'explain', term: 'ownership', alsoAnswers: false },
    otherLanguage: { intent: 'other-language', term: null, alsoAnswers: false },
  });
});

it('asks for more before it skips, stops or takes offence than before it waits', () => {
  const taken = (ask: TurnAsk, chance: number) => takenFor(ROUNDABOUT, QUESTION, asksOf(ask, { chance }));
  expect([taken('think', 0.45), taken('skip', 0.45), taken('skip', 0.55)]).toEqual(['think', null, 'skip']);
});

it('overrules the phrases known only where it is surer, and sooner where all they saw is a question', () => {
  expect([
    takenFor('Can we skip this?', QUESTION, asksOf('pause', { chance: 0.65 })),
    takenFor('Can we skip this?', QUESTION, asksOf('pause', { chance: 0.75 })),
    takenFor('What is the team like?', QUESTION, asksOf('rephrase', { chance: 0.45 })),
    takenFor('Do you mind if I take a second?', QUESTION, asksOf('skip', { chance: 0.8 })),
    takenFor('Wow, okay.', QUESTION, asksOf('no-content', { chance: 0.6 })),
    takenFor('Sorry, earlier I said two years, I meant three.', QUESTION, asksOf('answer', { chance: 0.85 })),
  ]).toEqual(['skip', 'pause', 'rephrase', 'think', 'think', 'corrects']);
});

it('takes swearing in an answer for an answer', () => {
  expect([
    understandTurn('Hell, I ran that yard.', QUESTION, asksOf('hostile', { answers: 0.9 })),
    understandTurn(ROUNDABOUT, QUESTION, asksOf('hostile')),
  ]).toEqual([null, { intent: 'hostile', term: null, alsoAnswers: false }]);
});

it('gives all the time there is only to somebody who asks for it', () => {
  expect([
    asksForTime('Let me think.', 'candidate-questions', undefined),
    asksForTime('Let me think.', 'questions', asksOf('think')),
    asksForTime('It is on the tip of my tongue.', 'questions', asksOf('think')),
    asksForTime("I'd tell the new ones to slow down, and if it gets loud, hold on.", 'questions', asksOf('answer', { answers: 0.95 })),
  ]).toEqual([true, true, false, false]);
});

it('does not lose what stands before the end that was weighed', () => {
  const answer = "I'd like to run a depot of my own, and I'm doing my certificate for it. ".repeat(4);
  expect([
    understandTurn(`${answer}That got away from me there, the thing you wanted.`, QUESTION, asksOf('repeat')),
    understandTurn(`${answer}And that is the whole of it, so over to you.`, QUESTION, asksOf('nothing-to-add')),
    understandTurn(`${answer}Now where was I with that one in my head.`, QUESTION, asksOf('think')),
  ]).toEqual([{ intent: 'repeat', term: null, alsoAnswers: true }, null, null]);
});
