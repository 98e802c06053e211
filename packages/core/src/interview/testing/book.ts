import { PURPOSES, type Purpose } from '../log.ts';
import type { PhraseBook, Phrasing } from '../phrase-book.ts';

const WORDS: Readonly<Partial<Record<Purpose, readonly string[]>>> = {
  greeting: ['Hello, I am {name}.'],
  introduce: ['And I am {name}, {title}.'],
  'small-talk': ['How was your way here?'],
  'small-talk-reply': ['Well, thank you.'],
  framing: ['We have {minutes} minutes.'],
  'lead-in': ['Next, then.', 'Let us turn a page.'],
  'hand-over': ['{name} takes the next one.'],
  repeat: ['Of course: {question}'],
  rephrase: ['In other words: {question}'],
  explain: ['By “{term}” I mean what you make of it. {question}'],
  'which-word': ['Which word do you mean? I did not say “{term}”.', 'Which word do you mean?'],
  'say-more': ['Tell me a little more.'],
  'view-first': ['I would like to hear your view first.'],
  'keep-for-later': ['Keep that for the end.'],
  'correction-noted': ['Thank you for putting that right.'],
  'offer-help': ['Shall I say it again, or another way?'],
  'offer-skip': ['Shall we leave this one?'],
  wait: ['Take your time.'],
  interrupt: ['Let me stop you there.'],
  acknowledge: ['I see.', 'Right.', 'Thank you.', 'Noted.'],
  skip: ['Then we go on.'],
  'answered-already': ['You have told me about “{question}”.', 'You already told me “{quote}”, so I leave that out.'],
  'time-note': ['I leave out {count}, for time.'],
  'steer-language': ['Could we go on in English?'],
  privacy: ['You need not say that.'],
  'stay-calm': ['Fair enough, let us go on.'],
  'offer-pause': ['Let us stop for a moment.'],
  'not-over-yet': ['We are not quite done.'],
  'answer-candidate': ['This is a rehearsal, so I cannot say.'],
  'invite-questions': ['What would you like to ask?'],
  closing: ['Thank you, goodbye.'],
};

const phrasings: Phrasing[] = PURPOSES.flatMap((purpose) =>
  purpose === 'question' || purpose === 'follow-up' ? [] : (WORDS[purpose] ?? []).map((text, at) => ({ id: `${purpose}-${at}`, purpose, personas: [], text })),
);

/** A small book: one or a few phrasings for every purpose, two patterns for every trigger. */
export const BOOK: PhraseBook = {
  phrasings,
  followUps: [
    { id: 'ask-1', trigger: 'missing-element', concepts: [], personas: [], text: '{ask}' },
    { id: 'ask-2', trigger: 'missing-element', concepts: [], personas: [], text: 'One thing is missing. {ask}' },
    { id: 'result-1', trigger: 'missing-element', concepts: ['measured-result'], personas: [], text: 'What came of it, in numbers?' },
    { id: 'trap-1', trigger: 'trap', concepts: [], personas: [], text: 'You said “{quote}”. Tell me more.' },
    { id: 'trap-2', trigger: 'trap', concepts: [], personas: [], text: 'What is behind “{quote}”?' },
    { id: 'claim-1', trigger: 'claim', concepts: [], personas: [], text: 'You said “{quote}”. When did that last show?' },
    { id: 'claim-2', trigger: 'claim', concepts: [], personas: [], text: '“{quote}”: give me a day on which it counted.' },
    { id: 'vague-1', trigger: 'vague-word', concepts: [], personas: [], text: 'What was in “{quote}”?' },
    { id: 'vague-2', trigger: 'vague-word', concepts: [], personas: [], text: 'You said “{quote}”. Such as?' },
    { id: 'named-1', trigger: 'named-thing', concepts: [], personas: [], text: 'What is {thing} to you?' },
    { id: 'named-2', trigger: 'named-thing', concepts: [], personas: [], text: 'Tell me about {thing}.' },
    { id: 'against-1', trigger: 'contradiction', concepts: [], personas: [], text: 'Earlier it was “{earlier}”, now “{quote}”. How do the two fit?' },
  ],
};
