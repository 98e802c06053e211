import type { Catalogue } from '../message.ts';

export const authenticity: Catalogue = {
  'authenticity/borrowed-abstract': {
    say: '{count} of {sentences} sentences are general, such as “{first}”.',
    why: 'Anybody could say them, so they tell the interviewer nothing about you.',
    do: 'Follow the first one with a day on which you saw it.',
  },
  'authenticity/earlier-attempt': {
    say: 'Here you say “{said}”; in an earlier attempt it was “{before}”.',
    why: 'Whoever interviews you twice hears both.',
    do: 'Decide which of the two is true, and put it into your workbook.',
  },
  'authenticity/other-answer': {
    say: 'Here you say “{said}”; in answer to another question you said “{before}”.',
    why: 'In one interview both are heard, an hour apart at most.',
    do: 'Decide which of the two you mean, or say what links them.',
  },
  'authenticity/near-model-answer': {
    say: '{percent} % of your words stand in the model answer in the same order, starting with “{first}”.',
    why: 'A model answer is a pattern; other candidates read it as well, and the first follow-up question shows it.',
    do: 'Close the model answer and tell it to a friend in your own words.',
  },
  'authenticity/over-tailored': {
    say: 'This is all in the company’s words; nothing in it is yours yet.',
    why: 'They know what they stand for. What they do not know is you.',
    do: 'Choose one of their points and tell the day on which you did it.',
  },
  'authenticity/own-facts': {
    say: '{count, plural, one {One fact is yours: “{first}”} other {# facts are yours, such as “{first}”}}.',
    why: 'Nobody else could say this.',
  },
  'authenticity/facts-on-record': {
    say: '{count, plural, one {One fact is on your record: “{first}”} other {# facts are on your record, such as “{first}”}}.{fresh, plural, =0 {} one { “{new}” is not there yet.} other { # others, such as “{new}”, are not there yet.}}',
    why: 'Nobody else could say this, and you can stand by it when they ask on.',
  },
  'authenticity/facts-not-on-record': {
    say: '{count, plural, one {One fact is not on your record yet: “{first}”} other {# facts are not on your record yet, such as “{first}”}}.',
    why: 'A fact that you have looked up holds when they ask on.',
    do: 'Add what is true to your workbook; then every answer can build on it.',
  },
  'authenticity/parroted-ad': {
    say: '{count, plural, one {One stretch is} other {# stretches are}} close to the ad: you say “{first}”, it says “{ad}”.',
    why: 'They wrote those words, so they hear them come back.',
    do: 'Keep the point and say it with a case of your own in its place.',
  },
  'authenticity/point-left-out': {
    say: 'They say “{point}”, and it fits your goal “{goal}”. It is not in the answer.',
    why: 'A goal that serves theirs as well is the best reason to take you.',
    do: 'Say in one sentence how the one helps the other.',
  },
  'authenticity/point-only-named': {
    say: 'You name “{first}” and leave it there{count, plural, one {} other {, and so with {others, plural, one {another point} other {# other points}} of theirs}}.',
    why: 'Named alone it shows that you read the ad; linked to something you did, it shows that you fit.',
    do: 'Add what you have done that shows it.',
  },
  'authenticity/recitation': {
    say: '{percent} % of the wording is the same as in {attempts, plural, one {an earlier attempt} other {# earlier attempts}}, for instance “{first}”.',
    why: 'Said the same way each time it sounds learned by heart, and a question in the middle throws you out of it.',
    do: 'Keep the points and start from a different one of them.',
  },
  'authenticity/record-conflict': {
    say: 'You say “{said}”; your record says “{record}”. Which is right?',
    why: 'What changes from one telling to the next costs trust, even where it is small.',
    do: 'Where the record is right, say it so; where your answer is, put the record right.',
  },
  'authenticity/record-doubt': {
    say: 'You say “{said}”; your record says “{record}”. These may not go together{others, plural, =0 {} one {, and so with one other claim} other {, and so with # other claims}}.',
    why: 'What changes from one telling to the next costs trust, even where it is small.',
    do: 'Look at both, and change one if they differ.',
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
