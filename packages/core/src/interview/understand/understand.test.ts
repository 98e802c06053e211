import { describe, expect, it } from 'vitest';
import type { Intent } from '../log.ts';
import { readIntent } from './intent.ts';

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
  think: [
    "That's a good question, let me see.",
    'Hmm, how do I put this?',
    "I'd have to think about that properly.",
    'Okay, let me just think for a second here.',
    'Let me think of the best example.',
    "I'm trying to remember one.",
    'Let me think.',
    'Um, give me a second.',
    'Hmm. Let me think about that for a moment.',
    'Just a moment, please.',
    'Bear with me.',
  ],
  pause: ['Can we take a short break?', 'Sorry, someone is at the door.', 'could we stop for a moment'],
  over: ['Is that it?', 'Well, thank you for your time.', 'Are we done?', 'So when will I hear back from you? When will I hear?'],
  'ask-interviewer': [
    'How long have you worked here?',
    'What is the team like?',
    'do you like working here',
    'What about you?',
    "Before I answer, can I ask what the team looks like? I heard it's quite young.",
    'Is it all right if I ask what you would do? I mean in my place.',
    'What would you say?',
    'Is there a chance to move up?',
    'so how would you answer that',
    "I'd be curious what you think.",
    'What made you stay here?',
  ],
  privacy: ["I'd rather not say.", "I don't want to talk about that.", "That's private."],
  'other-language': [
    'Ich habe das nicht so gut verstanden und ich bin auch nicht sicher',
    'Je ne sais pas si je suis la bonne personne pour ce poste',
    'Я хочу работать здесь',
  ],
  hostile: [
    'I told you that before and it was clear. Are you even listening?',
    'This is a waste of time and I do not see why I should go on.',
    'That is a stupid question.',
    'This is a waste of my time.',
    'Are you even listening?',
  ],
  'does-not-know': ["I don't know.", 'No idea, honestly.', "I can't think of one.", "Hmm, I've never really thought about it."],
  corrects: [
    'Sorry, earlier I said two years, I meant three.',
    "When I said the depot, that was wrong, it's the yard in Hull.",
    'One correction: it was the spring sale.',
    'I told you seven people before, but it was nine.',
    'In my last answer I said March. It was May.',
    'Can I go back to the last question? I said two years and I meant four.',
    'Actually, let me correct what I said before: it was the June sale.',
  ],
  'no-content': ['Yes.', 'ok', 'Hm, yeah.', 'No, not really.', 'I guess so.', 'Sure, why not'],
  'nothing-to-add': ["That's all.", 'No questions.', 'Like I said.', "Um, that's it, thanks.", 'I have nothing to add', 'Is that enough?'],
  'small-talk': ['How are you?', 'Hello, nice to meet you.', "I'm fine, thanks, and how are you?", 'Good morning. Thank you for having me.'],
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
      'Well, when a customer asks me to repeat something I say it more slowly, and that is what I did with the pharmacy line until they had it right.',
      'I like to understand how things work, so I asked the mechanic what he meant.',
      'I moved to Berlin and learned to say guten Tag to everybody on the floor.',
      'We had to stop the line for a minute, and I rang the bell.',
    ];
    expect(answers.map(intentOf)).toEqual(answers.map(() => null));
  });

  it('takes words for an answer that take a request back', () => {
    const answers = [
      "I don't know, but I'd say two years.",
      "I'm not sure. I think a team of my own.",
      "I don't know exactly what it's called, so I just say I run the yard.",
      "I can't think of one because I check everything twice.",
      "It's personal, but it's my father's illness that brought me to nursing.",
      'This is a stupid question, but I would like to run the ward one day.',
      "I'd rather not say, although my plan is to stay with you for good.",
      "Could you repeat that? No wait, I've got it, I would like to run my own ward.",
      "I want to lead a team one day, I don't know when.",
    ];
    expect(answers.map((text) => [text, intentOf(text)])).toEqual(answers.map((text) => [text, null]));
  });

  it('lets a request stand that a reason or a wish follows', () => {
    const requests = [
      "I don't know, I really can't think of anything.",
      "I'd rather not say, because it's about my family.",
      "That's private, and I don't see why you'd ask.",
      "Can we skip this one? I don't want to talk about it.",
      "Could you repeat that, because I didn't hear the end?",
      'Could you say that again so I can be sure?',
      'This is a waste of time because nobody plans that far.',
    ];
    expect(requests.map(intentOf)).toEqual(['does-not-know', 'privacy', 'privacy', 'privacy', 'repeat', 'repeat', 'hostile']);
  });

  it('hears an answer and a request in one turn', () => {
    const both = [
      'I want to run the ward in two years. Could you repeat the second part?',
      "I'd like to lead the night shift. Is that realistic here?",
      'My plan is to become a dispatcher. Can we move on?',
      'I left because we had a conflict. The rest is private.',
    ];
    const one = [
      'I was distracted for a second, could you say that again?',
      "Sorry, I didn't hear the last bit, could you repeat that?",
      'To be honest with you I have no idea',
    ];
    expect(both.map((text) => [readIntent(text, 'questions')?.intent, readIntent(text, 'questions')?.alsoAnswers])).toEqual([
      ['repeat', true],
      ['ask-interviewer', true],
      ['skip', true],
      ['privacy', true],
    ]);
    expect(one.map((text) => readIntent(text, 'questions')?.alsoAnswers)).toEqual([false, false, false]);
  });

  it('counts what follows a correction', () => {
    const alsoAnswers = (text: string) => readIntent(text, 'questions')?.alsoAnswers;
    expect([
      alsoAnswers("Sorry, earlier I said two years, I meant three: by then I'd like to have the whole yard under me."),
      alsoAnswers('Can I correct something? I said June, and it was July. As for your question, I learn best when I watch somebody do it.'),
      alsoAnswers('Sorry, earlier I said two years, I meant three.'),
      alsoAnswers('Actually, let me correct what I said before: it was the June sale.'),
    ]).toEqual([true, true, false, false]);
    expect(intentOf('As I said earlier, I want to run the ward and train the new ones.')).toBeNull();
  });

  it('takes a told question, and a tag, for the answer', () => {
    const told = [
      'I always ask them, could you repeat that?',
      'My manager said, what do you mean by done?',
      'I like the work, you know?',
      "Everybody wants to earn well, don't they?",
      'Who would not want to lead a team like that, right?',
      'What I want is to run the yard.',
      'When people ask me I tell them the truth.',
    ];
    expect(told.map((text) => [text, intentOf(text)])).toEqual(told.map((text) => [text, null]));
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
    const texts = [
      'No, I think you have covered it.',
      "That's all, thanks.",
      'ok',
      'I really enjoyed talking to you.',
      'How big is the team?',
      'I was wondering how the rota works',
    ];
    expect(texts.map((text) => readIntent(text, 'candidate-questions')?.intent ?? null)).toEqual([
      'no-questions',
      'no-questions',
      'no-questions',
      'no-questions',
      'ask-interviewer',
      null,
    ]);
  });
});
