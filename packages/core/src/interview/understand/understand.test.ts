import { describe, expect, it } from 'vitest';
import type { Intent } from '../log.ts';
import { isUnfinished } from './complete.ts';
import { readIntent, readReply } from './intent.ts';
import { isOtherLanguage } from './language.ts';
import { isBackchannel, isEchoOf, isSoundOnly } from './sound-only.ts';

const intentOf = (text: string) => readIntent(text, 'questions')?.intent ?? null;

const SAID: Readonly<Record<Exclude<Intent, 'no-questions'>, readonly string[]>> = {
  repeat: ['Could you repeat that, please?', 'Sorry?', 'Pardon?', "Sorry, I didn't catch that.", 'can you say that again', 'What was the question again?'],
  rephrase: [
    "I don't understand the question.",
    'Could you rephrase that?',
    'can you put it another way',
    "I'm not sure what you're asking.",
    'What are you looking for?',
  ],
  explain: ['What do you mean by ownership?', 'what does stakeholder mean', 'Sorry, what do you mean?'],
  skip: ['Can we skip this one?', "I'd rather pass.", 'Next question, please.', 'pass', "I'll pass on this one"],
  think: ['Let me think.', 'Um, give me a second.', 'Hmm. Let me think about that for a moment.', 'Just a moment, please.', 'Bear with me.'],
  pause: ['Can we take a short break?', 'Sorry, someone is at the door.', 'could we stop for a moment'],
  over: ['Is that it?', 'Well, thank you for your time.', 'Are we done?', 'So when will I hear back from you? When will I hear?'],
  'ask-interviewer': ['How long have you worked here?', 'What is the team like?', 'do you like working here', 'What about you?'],
  privacy: ["I'd rather not say.", "I don't want to talk about that.", "That's private."],
  'other-language': [
    'Ich habe das nicht so gut verstanden und ich bin auch nicht sicher',
    'Je ne sais pas si je suis la bonne personne pour ce poste',
    'Я хочу работать здесь',
  ],
  hostile: ['That is a stupid question.', 'This is a waste of my time.', 'Are you even listening?'],
  'does-not-know': ["I don't know.", 'No idea, honestly.', "I can't think of one.", "Hmm, I've never really thought about it."],
  corrects: ['Can I go back to the last question? I said two years and I meant four.', 'Actually, let me correct what I said before: it was the June sale.'],
  'sound-only': ['um', 'Haha.', '[laughter]', '(coughs) uh', ''],
};

describe('readIntent', () => {
  for (const [intent, texts] of Object.entries(SAID)) it(`hears ${intent}`, () => expect(texts.map(intentOf)).toEqual(texts.map(() => intent)));

  it('takes a short answer for an answer although it has words of a request in it', () => {
    const answers = [
      'Parcels used to get lost, so I introduced a scan at the door.',
      'I missed that deadline and told my manager the same day.',
      'I cut out two steps and saved ten hours a week.',
      'My reason is personal: my mother was cared for on this ward.',
      "The weekly meeting was a waste of everyone's time, so I cut it to fifteen minutes.",
      'I make sure that our guests have a good day.',
      'I say goodbye to every patient by name.',
      'I always ask the client, what are you looking for?',
      "If I don't know something, I ask a colleague and write it down.",
      'I am thirty and I feel ready for moving on.',
      'I worked out what counts as waste and halved it.',
      'I keep it to myself when I am stressed and that is my weakness.',
    ];
    expect(answers.map((text) => [text, intentOf(text)])).toEqual(answers.map((text) => [text, null]));
  });

  it('takes a mistake that is told for the answer, not for a correction of one', () => {
    const told = `I made a mistake in my first month on the ward. ${'I gave a patient the wrong meal and I told the nurse at once and she changed it. '.repeat(4)}`;
    expect([told, 'I got that wrong once and rang the customer.', 'Sorry, I made a mistake in my last answer: it was June.'].map(intentOf)).toEqual([
      null,
      null,
      'corrects',
    ]);
  });

  it('hears what a nervous candidate asks for', () => {
    const asked = [
      'Could you say that more slowly?',
      'Can I come back to that? And what was the question again?',
      'Can you give me an example?',
      'Why do you ask?',
      'I want to stop now.',
    ];
    expect(asked.map(intentOf)).toEqual(['repeat', 'repeat', 'rephrase', 'rephrase', 'pause']);
  });

  it('takes an answer for an answer, whatever words are in it', () => {
    const answers = [
      'I want to lead the ward in two years.',
      'I told them that they could pass the question to me, and I would think about it over the weekend.',
      'Yes.',
      'No, not really.',
      'Well, when a customer asks me to repeat something I say it more slowly, and that is what I did with the pharmacy line until they had it right.',
      'I like to understand how things work, so I asked the mechanic what he meant.',
      'I moved to Berlin and learned to say guten Tag to everybody on the floor.',
      'We had to stop the line for a minute, and I rang the bell.',
    ];
    expect(answers.map(intentOf)).toEqual(answers.map(() => null));
  });

  it('reads the end of a long turn', () => {
    const answer =
      'I ran the night shift for two years and in that time we never had one pallet go out on the wrong truck, which the manager noticed in the end.';
    expect(intentOf(`${answer} Sorry, could you repeat the question?`)).toBe('repeat');
    expect(intentOf(answer)).toBeNull();
  });

  it('says what is to be explained', () => {
    const terms = [
      'What do you mean by ownership?',
      'What do you mean by a difficult stakeholder here?',
      'What does resilience mean exactly?',
      'What do you mean?',
    ];
    expect(terms.map((text) => readIntent(text, 'questions')?.term)).toEqual(['ownership', 'difficult stakeholder', 'resilience', null]);
  });

  it('hears that nobody has questions, and a question for a question', () => {
    const texts = ['No, I think you have covered it.', "That's all, thanks.", 'How big is the team?', 'I was wondering how the rota works'];
    expect(texts.map((text) => readIntent(text, 'candidate-questions')?.intent ?? null)).toEqual(['no-questions', 'no-questions', 'ask-interviewer', null]);
  });
});

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
    ];
    expect(texts.map(isUnfinished)).toEqual(texts.map(() => true));
  });
  it('does not after a thought that closes', () => {
    const texts = ['I ran the shop.', 'Yes.', 'We carried on.', "That's all.", 'I think so.', 'in two years i want to lead a team', 'Yes, I would'];
    expect(texts.map(isUnfinished)).toEqual(texts.map(() => false));
  });
});
