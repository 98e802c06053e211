import type { Catalogue } from '../message.ts';

export const authenticity: Catalogue = {
  'authenticity/borrowed-abstract': {
    say: '{count} of {sentences} sentences are general, such as “{first}”.',
    why: 'Anybody could say them, so they tell the interviewer nothing about you.',
    do: 'Follow the first one with a day on which you saw it.',
  },
  'authenticity/near-model-answer': {
    say: '{percent} % of your words stand in the model answer in the same order, starting with “{first}”.',
    why: 'A model answer is a pattern; other candidates read it as well, and the first follow-up question shows it.',
    do: 'Close the model answer and tell it to a friend in your own words.',
  },
  'authenticity/own-facts': {
    say: '{count, plural, one {One fact is yours: “{first}”} other {# facts are yours, such as “{first}”}}.',
    why: 'Nobody else could say this.',
  },
  'authenticity/recitation': {
    say: '{percent} % of the wording is the same as in {attempts, plural, one {an earlier attempt} other {# earlier attempts}}, for instance “{first}”.',
    why: 'Said the same way each time it sounds learned by heart, and a question in the middle throws you out of it.',
    do: 'Keep the order of the points and start from a different one of them.',
  },
  'authenticity/stock-phrases': {
    say: 'You use {count, plural, one {a ready-made phrase: “{first}”} other {# ready-made phrases, starting with “{first}”}}.',
    why: 'Many candidates say exactly this, so it cannot tell you from them.',
    do: 'Tell one day at work on which somebody could have seen it.',
  },
  'authenticity/unfilled-blanks': {
    say: 'A blank is still open: “{first}”.',
    why: 'It belongs to a pattern, and only you know what goes there.',
    do: 'Put your own word in its place.',
  },
  'authenticity/unproved-self-praise': {
    say: 'You claim {count, plural, one {a quality and do not show it: “{first}”} other {# qualities and do not show them, starting with “{first}”}}.',
    why: 'An interviewer can give credit for a case, and not for an adjective.',
    do: 'Add the last time somebody could have seen it.',
  },
};
