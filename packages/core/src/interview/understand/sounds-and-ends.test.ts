import { describe, expect, it } from 'vitest';
import { isUnfinished } from './complete.ts';
import { readReply } from './intent.ts';
import { isOtherLanguage } from './language.ts';
import { isBackchannel, isEchoOf, isSoundOnly } from './sound-only.ts';
import { isThinkingAloud } from './thinks-aloud.ts';

it('takes a short yes or no for a reply to an offer', () => {
  expect(['Yes please.', 'Sure, go on', 'No, thanks.', "I'm fine", 'In two years I want to lead the ward.'].map(readReply)).toEqual([
    'yes',
    'yes',
    'no',
    'no',
    null,
  ]);
});

it('tells sounds, nods and its own echo from words', () => {
  expect(['um, er', '[noise]', 'Yes.', 'mm-hm'].map(isSoundOnly)).toEqual([true, true, false, true]);
  expect(['mm-hm, right', 'okay', 'Right, so I started there.'].map(isBackchannel)).toEqual([true, true, false]);
  expect(isEchoOf('see yourself in five years', 'Where do you see yourself in five years?')).toBe(true);
  expect(isEchoOf('in five years I run a bakery', 'Where do you see yourself in five years?')).toBe(false);
});

it('knows other languages by their small words, and lets names and proverbs pass', () => {
  const others = [
    'Quiero trabajar en el hospital porque me gusta la gente',
    'Eu gosto muito de trabalhar com pessoas e não tenho medo',
    'main yahan kaam karna chahta hoon aur seekhna hai',
  ];
  const english = [
    'I worked at La Maison du Pain for two years.',
    'c’est la vie, as they say, and I carried on',
    'Yes.',
    'Sales, mostly.',
    'Tesco, Aldi, Lidl, Carrefour, Rewe',
  ];
  expect(others.map(isOtherLanguage)).toEqual(others.map(() => true));
  expect(english.map(isOtherLanguage)).toEqual(english.map(() => false));
});

describe('isUnfinished', () => {
  it('waits after a conjunction, an article, a filled pause, a comma, "so"', () => {
    const texts = [
      'I left because',
      'I went to the',
      'I ran the shop, um',
      'First the stock,',
      'And we won, so',
      'It was about',
      'I think that we',
      'I did it, you know',
      'There is…',
      'I was working with this',
      'It went wrong because my manager',
      "What I'd like most is to be more",
      'In five years I see myself.',
      'What I like is that',
    ];
    expect(texts.map(isUnfinished)).toEqual(texts.map(() => true));
  });
  it('does not after a thought that closes', () => {
    const texts = [
      'I ran the shop.',
      'Yes.',
      'We carried on.',
      "That's all.",
      'I think so.',
      'in two years i want to lead a team',
      'Yes, I would',
      'If they ask, I say no',
      'We went because of my mother.',
      'I find a solution, I always have',
      'I work where I want to',
    ];
    expect(texts.map(isUnfinished)).toEqual(texts.map(() => false));
  });
});

describe('thinking aloud', () => {
  it.each([
    'Oof. There is one, but I need to get it straight in my head first.',
    "I'm just picking one.",
    'Nobody has asked me that before.',
    "It's a fair thing to ask, I want to give you a proper answer.",
    'Uh, which one would be the best example.',
    'Long term, long term.',
    'Just running through them in my mind.',
    "I've got the answer somewhere, it just needs a second to come up.",
    'Wow, okay.',
    'What do I really want in ten years.',
    "I'd better tell you about the one that still bothers me.",
    "It's on the tip of my tongue.",
    'Now, do I say the real one or the polite one.',
    "There are two things in my mind and I'm sorting out which comes first.",
  ])('is no answer yet: %s', (text) => {
    expect(isThinkingAloud(text, 'What are your long-term goals?')).toBe(true);
  });
  it.each([
    'The second one, I think.',
    'I want to be the best.',
    'I think about my daughter.',
    'I pick the orders in aisle nine.',
    'In the long term I want my own shop.',
    'Two years, or three.',
    'First the exam.',
    'I say it in two minutes.',
    'Okay.',
    'What can I say, I lead the night team.',
    'What do I want? My own shop.',
    'Three times a second we check the line.',
  ])('is not what answers: %s', (text) => {
    expect(isThinkingAloud(text, 'What are your long-term goals?')).toBe(false);
  });
});
