import { describe, expect, it } from 'vitest';
import type { InterviewEvent, SoundNote, TurnReading } from './event.ts';
import { beginInterview, type InterviewSetting, type Step, stepInterview } from './machine.ts';
import type { Plan } from './plan.ts';
import type { InterviewState } from './state.ts';
import { planOf, question, SETTING } from './testing/plan.ts';
import { feedbackWith, rubricWith } from './testing/readings.ts';

const NOTHING: TurnReading = { feedback: null, answersAhead: [] };
const SET: InterviewSetting = { ...SETTING, rubricOf: (key) => rubricWith(key, ['aim', 'reason']) };
const HEARD: TurnReading = { feedback: feedbackWith({ aim: 0.95, reason: 0.95 }, {}, ['aim', 'reason']), answersAhead: [] };
const LACKING: TurnReading = { feedback: feedbackWith({ aim: 0.95 }, {}, ['aim', 'reason']), answersAhead: [] };

/** A typed talk: what the interviewer says to each text, up to where it listens. */
class Talk {
  atMs = 0;
  step: Step<InterviewState>;
  constructor(
    plan: Plan,
    readonly setting: InterviewSetting = SET,
  ) {
    this.step = stepInterview(beginInterview(plan, setting, 0).state, { type: 'start', atMs: 0 }, setting);
    this.listen();
  }
  says(text: string, reading: TurnReading = NOTHING): string[] {
    this.atMs += 10_000;
    return this.#after({ type: 'typed', text, reading, atMs: this.atMs });
  }
  /** The same by voice, with what else was heard. */
  speaks(text: string, notes: readonly SoundNote[], reading: TurnReading = NOTHING): string[] {
    this.#after({ type: 'speech-started', atMs: this.atMs });
    this.atMs += 10_000;
    this.#after({ type: 'speech-paused', silentSinceMs: this.atMs, pitchFell: true, atMs: this.atMs });
    this.#after({ type: 'heard', text, reading, notes, atMs: this.atMs + 300 });
    this.atMs = this.step.wakeAtMs ?? this.atMs;
    return this.#after({ type: 'tick', atMs: this.atMs });
  }
  #after(event: InterviewEvent): string[] {
    this.step = stepInterview(this.step.state, event, this.setting);
    return this.listen();
  }
  listen(): string[] {
    const said: string[] = [];
    for (let saying = this.step.state.saying; saying; saying = this.step.state.saying) {
      said.push(`${saying.utterance.purpose}: ${saying.utterance.text}`);
      this.atMs += 1_000;
      this.step = stepInterview(this.step.state, { type: 'spoke', turnId: saying.turnId, atMs: this.atMs }, this.setting);
    }
    return said;
  }
  answers(key = 'q1'): string[] {
    return this.step.log.turns.flatMap((turn) => (turn.by === 'candidate' && turn.questionKey === key && turn.intent === null ? [turn.text] : []));
  }
}
/** Questions whose other words the rubric has none of, so that a question comes back as it was. */
const PLAIN: InterviewSetting = { ...SETTING, rubricOf: () => undefined };
const two = (persona: Plan['interviewers'][number]['persona'] = 'neutral', more: Partial<Plan> = {}): Plan =>
  planOf(persona, { order: 'fixed', questions: [question('q1'), question('q2')], ...more });

describe('something asked of the interviewer', () => {
  it('waits until the own view is heard, and the question comes again', () => {
    const texts = ['What is the team like?', 'And you?', 'How long have you worked here?', 'so how would you answer that', 'Is there a bonus?'];
    expect(texts.map((text) => new Talk(two()).says(text))).toEqual(texts.map(() => ['view-first: I would like to hear your view first. What about q1?']));
  });
  it('is kept for the end where an answer stands before it', () => {
    const texts = [
      "I'd like to lead the night shift in two years. Is that realistic here?",
      'I want to train the new ones on my ward. Do you offer courses for that?',
      'My plan is to get my licence first. What is the team like, by the way?',
      'I see myself running the whole depot one day. Do people usually stay that long?',
    ];
    for (const text of texts) {
      const talk = new Talk(two());
      expect(talk.says(text, HEARD)).toEqual(['keep-for-later: Keep that for the end.', expect.stringMatching(/^question: .*q2/)]);
      expect(talk.answers()).toEqual([text]);
    }
  });
  it('gets a short human answer where it asks how they are', () => {
    const small = new Talk(planOf('warm', { smallTalk: true }));
    expect(small.says('Fine, thanks. How are you?').slice(0, 2)).toEqual(['small-talk-reply: Well, thank you.', 'framing: We have 10 minutes.']);
    for (const text of ['How are you?', 'Hello, how are you doing today?', "I'm fine, thanks, and how are you?", 'Good morning! How is your day?'])
      expect(new Talk(two()).says(text)).toEqual(['small-talk-reply: Well, thank you.', 'repeat: Of course: What about q1?']);
    expect(new Talk(two()).says('Hello, nice to meet you.')).toEqual(['repeat: Of course: What about q1?']);
  });
});

describe('next to nothing', () => {
  const EMPTY = ['Yes.', 'ok', 'Hm.. yeah', 'No, not really', "That's all.", 'Like I said.', 'no questions'];
  it('gets an invitation to say more, once; then it goes on', () => {
    for (const text of EMPTY) {
      const talk = new Talk(two(), PLAIN);
      expect([text, talk.says(text)]).toEqual([text, ['say-more: Tell me a little more. What about q1?']]);
      const said = talk.says(text);
      expect(said[0]).toBe('skip: Then we go on.');
      expect(said.at(-1)).toMatch(/^question: .*q2/);
      expect(talk.step.log.questions).toEqual([{ key: 'q1', status: 'skipped', why: 'silence', first: null, last: null }]);
    }
  });
  it('after a follow-up is drawn out by those who would, and passed over by the others', () => {
    const reply = (persona: Plan['interviewers'][number]['persona'], text: string) => {
      const talk = new Talk(two(persona));
      talk.says('I want to run the ward.', LACKING);
      return talk.says(text).map((line) => line.slice(0, line.indexOf(':')));
    };
    expect([reply('warm', 'Yes.'), reply('terse', 'Yes.'), reply('warm', "That's all."), reply('sceptical', 'hm, ok')].map(([first]) => first)).toEqual([
      'say-more',
      'acknowledge',
      'acknowledge',
      'say-more',
    ]);
  });
  it('is an answer to a question that asks for yes or no', () => {
    const talk = new Talk(two('neutral', { questions: [question('q1', { kind: 'yes-no' }), question('q2')] }));
    expect(talk.says('Yes.', LACKING).at(-1)).toMatch(/^follow-up/);
    expect(talk.answers()).toEqual(['Yes.']);
  });
  it('is no question of their own at the end', () => {
    for (const text of ['ok', "That's all.", 'I really enjoyed this.', 'no']) {
      const talk = new Talk(planOf('neutral', { order: 'fixed', questions: [question('q1')] }));
      talk.says('I want to run the ward.', HEARD);
      expect(talk.says(text)).toEqual(['closing: Thank you, goodbye.']);
    }
  });
});

describe('a correction', () => {
  const follow = (text: string): { said: string[]; counted: string[] } => {
    const talk = new Talk(two());
    talk.says('I want to run the ward in two years.', HEARD);
    const said = talk.says(text, HEARD);
    return { said: said.map((line) => line.slice(0, line.indexOf(':'))), counted: talk.answers('q2') };
  };
  it('is noted, and the question comes again', () => {
    for (const text of [
      'Sorry, earlier I said two years, I meant three.',
      'One correction: it was the spring sale.',
      'In my last answer I said March. It was May.',
    ])
      expect(follow(text)).toEqual({ said: ['correction-noted'], counted: [] });
  });
  it('lets what follows it count', () => {
    for (const text of [
      "Sorry, earlier I said two years, I meant three: by then I'd like to have the whole yard under me.",
      'Can I correct something? I said June, and it was July. As for your question, I learn best when I watch somebody do it.',
      'When I said the depot, that was wrong, it was the yard. What drives me is that things arrive on time.',
    ])
      expect(follow(text)).toEqual({ said: ['correction-noted', expect.any(String)], counted: [text] });
  });
});

describe('"what do you mean by"', () => {
  const plan = two('neutral', { questions: [question('q1', { question: 'How do you handle a difficult stakeholder?' }), question('q2')] });
  it('explains a word that the interviewer said', () => {
    for (const term of ['stakeholder', 'difficult', 'stakeholders', 'a difficult stakeholder'])
      expect(new Talk(plan, PLAIN).says(`What do you mean by ${term}?`)[0]).toMatch(/^explain: By “(?:difficult |)(?:stakeholders?|difficult)” I mean/);
  });
  it('asks which word is meant where nobody said it, and explains the one that is named', () => {
    for (const term of ['ownership', 'agile', 'a growth mindset', 'leadership']) {
      const talk = new Talk(plan, PLAIN);
      expect(talk.says(`What do you mean by ${term}?`)[0]).toMatch(/^which-word: Which word do you mean\?/);
      expect(talk.says('The word stakeholder.')[0]).toMatch(/^explain: By “stakeholder” I mean/);
    }
  });
});

describe('with somebody else in the room', () => {
  it('lets them talk to each other, and listens', () => {
    for (const text of ['Not now, please, mummy is on a call.', "I'm in an interview, shut the door.", 'Can you get the door?', 'yeah put it on the table'])
      expect(new Talk(two()).speaks(text, ['second-voice'])).toEqual(['offer-pause: Let us stop for a moment.']);
  });
  it('does what it is asked for all the same', () => {
    const asked = [
      ['Sorry, could you repeat that? My flatmate was talking.', 'repeat'],
      ['Can we take a short break?', 'offer-pause'],
      ["I don't understand the question.", 're'],
    ] as const;
    for (const [text, purpose] of asked)
      expect([text, new Talk(two('silent')).speaks(text, ['second-voice'])]).toEqual([text, [expect.stringMatching(`^${purpose}`)]]);
  });
  it('takes an answer for an answer', () => {
    const talk = new Talk(two());
    expect(talk.speaks('I want to run the ward in two years.', ['second-voice'], HEARD).at(-1)).toMatch(/^question: .*q2/);
    expect(talk.answers()).toEqual(['I want to run the ward in two years.']);
  });
  it('keeps the answer that was broken off to speak to them', () => {
    const text =
      'I have run the night shift for two years now and what I would like next is to have the whole ward, with the rota and the budget, and to train people. Not now, darling!';
    const talk = new Talk(two());
    expect(talk.speaks(text, ['second-voice'], HEARD)).toEqual(['offer-pause: Let us stop for a moment.']);
    expect(talk.answers()).toEqual([text]);
  });
});

it('lets a question be said back to win time', () => {
  const plan = two('neutral', { questions: [question('q1', { question: 'Where do you see yourself in five years?' }), question('q2')] });
  for (const text of ['Where do I see myself in five years?', 'In five years?', 'Myself in five years?', 'Hmm, where I see myself in five years?'])
    expect([text, new Talk(plan).says(text)]).toEqual([text, []]);
});

describe('a question answered in advance', () => {
  const ahead = (quote: string): TurnReading => ({ ...HEARD, answersAhead: [{ key: 'q2', quote }] });
  it('is named by what was said, and not asked', () => {
    for (const [quote, saidBack] of [
      ['In five years I run the yard.', 'In five years I run the yard'],
      ['my sister taught me to wait', 'my sister taught me to wait'],
      ['Two of the people I trained stayed on, and they run the line now without me', 'Two of the people I trained stayed on, and they run'],
      ['I plan by the week', 'I plan by the week'],
    ] as const) {
      const said = new Talk(two('neutral', { questions: [question('q1'), question('q2'), question('q3')] })).says('I want to run the ward.', ahead(quote));
      expect(said.filter((line) => line.startsWith('answered-already'))).toEqual([expect.stringContaining(`“${saidBack}”`)]);
      expect(said.at(-1)).toMatch(/^question: .*q3/);
    }
  });
  it('is named at once where something else is asked first, and only once', () => {
    const talk = new Talk(two('neutral', { questions: [question('q1'), question('q2'), question('q3')] }));
    const said = talk.says('I want to run the ward.', { ...LACKING, answersAhead: [{ key: 'q2', quote: 'I plan by the week' }] });
    expect(said).toEqual(['answered-already: You already told me “I plan by the week”, so I leave that out.', expect.stringMatching(/^follow-up/)]);
    const next = talk.says('Because I know it well.', HEARD);
    expect(next.filter((line) => line.startsWith('answered-already'))).toEqual([]);
    expect(next.at(-1)).toMatch(/^question: .*q3/);
  });
});

it('helps somebody who trails off before anything was said, once', () => {
  const little: TurnReading = { feedback: feedbackWith({ aim: 0.2 }, {}, ['aim', 'reason']), answersAhead: [] };
  for (const text of ['Well, I mean, it would be sort of', "I suppose something with, I don't know", 'That is because the', 'Something in the, um,']) {
    const talk = new Talk(two());
    expect([text, talk.says(text, little)]).toEqual([text, ['offer-help: Shall I say it again, or another way?']]);
    expect(talk.says(text, little)[0]).not.toMatch(/^offer-help/);
  }
  expect(new Talk(two()).says('I want to run the ward, or something', HEARD).at(-1)).toMatch(/^question: .*q2/);
});
