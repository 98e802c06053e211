import type { Catalogue } from '../message.ts';

export const relevance: Catalogue = {
  'relevance/missing-element': {
    say: 'Not heard yet: {label}.',
    why: 'The question is not answered without it, so an interviewer would ask: “{followUp}”',
    do: '{advice}',
  },
  'relevance/missing-optional': {
    say: 'Not heard, and it would help: {label}.',
    why: 'It is not required, but it lifts an answer above the others.',
    do: '{advice}',
  },
  'relevance/partly-element': {
    say: 'Nearly there: {label}.',
    why: 'These words come close without saying it outright, and a listener in a hurry will not fill it in.',
    do: '{advice}',
  },
  'relevance/unsure-element': { say: 'Could not tell: {label}.', why: 'It may be in these words, or not. This is not counted against you.', do: '{advice}' },
  'relevance/covered-element': { say: 'Heard: {label}.', why: 'This is one of the things the question is asked for.' },
  'relevance/trap': { say: 'This can cost you: {label}.', why: 'Interviewers of this question listen for it, even when it is only hinted at.', do: '{advice}' },
  'relevance/answer-late': {
    say: 'Your answer begins in sentence {number}.',
    why: 'Until then a listener does not know where you are going, and starts to guess.',
    do: 'Move this sentence to the front. The rest can follow as the reason.',
  },
  'relevance/other-question': {
    say: 'This answers another question: “{question}”',
    why: 'What you say is sound, but it is not what was asked, so the interviewer still waits.',
    do: 'Say in one sentence what was asked for, then use from this what supports it.',
  },
  'relevance/topic-missed': {
    say: 'You were asked about {words}; I did not hear that come up.',
    why: 'However well it is said, an interviewer who hears nothing of the subject takes it that you do not know it, or did not listen.',
    do: 'Begin with one sentence that names it and says what you know or do about it. If you do not know, say so, and say how you would find out.',
  },
  'relevance/no-specifics': {
    say: 'Not one figure, name, tool or time in {words} words.',
    why: 'A listener remembers what can be pictured or checked.',
    do: 'Put one number, one name or one date into the sentence that matters most.',
  },
  'relevance/named-specifics': { say: 'You name {count} concrete things.', why: 'Figures, names and times are what a listener remembers and can ask about.' },
  'relevance/horizon-too-far': {
    say: 'You were asked about the near future; this is further off.',
    why: 'Short term usually means the next one to two years.',
    do: 'Begin with what you want to have done in the first year.',
  },
  'relevance/horizon-too-near': {
    say: 'You were asked about the far future; this is close.',
    why: 'Long term usually means five years and more.',
    do: 'Add where this leads in five years, even as a direction without a title.',
  },
  'relevance/story-without-result': {
    say: 'The story stops before the result.',
    why: 'Without it a listener cannot tell whether what you did worked.',
    do: 'End with what was different afterwards, with a number if you have one.',
  },
  'relevance/story-balance': {
    say: '{percent} % of the story is setting.',
    why: 'Advice is to keep the setting to about a quarter and give the most room to what you did.',
    do: 'Tell the setting in two sentences, then say “so I …”.',
  },
  'relevance/hypothetical-story': {
    say: 'You say what you would do (“{first}”, {count} times), not what you did.',
    why: 'The question asks for something that happened; interviewers score past behaviour.',
    do: 'Pick one real day and tell it in the past tense.',
  },
  'relevance/question-echo': {
    say: 'Your first sentence repeats the question.',
    why: 'It buys time, and a listener hears it as a pause.',
    do: 'Cut it and begin with the answer.',
  },
};
