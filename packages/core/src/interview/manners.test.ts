import { describe, expect, it } from 'vitest';
import type { InterviewEvent, TurnReading } from './event.ts';
import { beginInterview, type InterviewSetting, type Step, stepInterview } from './machine.ts';
import type { Plan } from './plan.ts';
import type { InterviewState } from './state.ts';
import { planOf, question, SETTING } from './testing/plan.ts';
import { asksOf, feedbackWith, rubricWith } from './testing/readings.ts';
import { INTERVIEW_TIMES } from './timing.ts';

/** Time for speech that has just begun to be noticed. */
const NOTICING = INTERVIEW_TIMES.speechOnItsWay.value;
const NOTHING = { feedback: null, answersAhead: [] };
type Happening = InterviewEvent extends infer One ? (One extends { readonly atMs: number } ? Omit<One, 'atMs'> : never) : never;

/** An interview at its first question, with the candidate to speak. */
class Room {
  atMs = 0;
  step: Step<InterviewState>;
  constructor(
    plan: Plan = planOf(),
    readonly setting: InterviewSetting = SETTING,
  ) {
    this.step = beginInterview(plan, setting, 0);
    this.send({ type: 'start' });
    this.finishVoice();
  }
  send(happening: Happening, afterMs = 0): readonly string[] {
    this.atMs += afterMs;
    this.step = stepInterview(this.step.state, { ...happening, atMs: this.atMs } as InterviewEvent, this.setting);
    return this.done();
  }
  /** What was done, in short. */
  done(): readonly string[] {
    return this.step.actions.flatMap((action) => {
      if (action.type === 'say') return [`${action.turn.purpose}: ${action.turn.text}`];
      if (action.type === 'listen') return [action.waiting ? 'listen, no hurry' : 'listen'];
      return action.type === 'prepare' || action.type === 'stage' ? [] : [action.type];
    });
  }
  finishVoice(): readonly string[] {
    const done: string[] = [];
    for (let saying = this.step.state.saying; saying; saying = this.step.state.saying) done.push(...this.send({ type: 'spoke', turnId: saying.turnId }, 1_000));
    return done;
  }
  /** Speaks for ten seconds and falls silent. */
  speak(text: string, pitchFell: boolean | null = true, reading: TurnReading = NOTHING): readonly string[] {
    this.send({ type: 'speech-started' }, 500);
    const done = [...this.send({ type: 'speech-paused', silentSinceMs: this.atMs + 10_000, pitchFell }, 10_000)];
    return [...done, ...this.send({ type: 'heard', text, reading }, 300)];
  }
  /** How long after the end of the words the turn ends, in milliseconds. */
  get patience(): number | null {
    const { speech } = this.step.state;
    return speech && this.step.wakeAtMs !== null ? this.step.wakeAtMs - speech.silentSinceMs : null;
  }
  wake(): readonly string[] {
    this.atMs = this.step.wakeAtMs ?? this.atMs;
    return this.send({ type: 'tick' });
  }
}

describe('the end of a turn', () => {
  const patienceAfter = (text: string, pitchFell: boolean | null, plan: Plan = planOf()): number | null => {
    const room = new Room(plan);
    room.speak(text, pitchFell);
    return room.patience;
  };
  it('waits as long as was chosen, longer where a thought is open or the voice stays up, and by persona', () => {
    const slow = planOf('neutral', { manners: { patienceMs: 6_000, interruptions: false } });
    expect({
      closed: patienceAfter('I want to run the ward.', true),
      open: patienceAfter('I want to run the ward because', true),
      unsure: patienceAfter("I don't know.", null),
      openLevel: patienceAfter('I want to run the ward because', null),
      comma: patienceAfter('I want to run the ward,', null),
      commaUp: patienceAfter('I want to run the ward,', false),
      voiceUp: patienceAfter('I want to run the ward', false),
      silent: patienceAfter('I want to run the ward.', true, planOf('silent')),
      chosen: patienceAfter('I want to run the ward.', null, slow),
    }).toEqual({
      closed: 2_000 + NOTICING,
      open: 2_800 + NOTICING,
      unsure: 5_000 + NOTICING,
      openLevel: 5_000 + NOTICING,
      comma: 2_800 + NOTICING,
      commaUp: 6_000 + NOTICING,
      voiceUp: 2_700 + NOTICING,
      silent: 3_600 + NOTICING,
      chosen: 6_000 + NOTICING,
    });
  });
  it('goes on with a turn when they speak again', () => {
    const room = new Room();
    room.speak('I want to');
    room.speak('I want to run the ward.');
    expect(room.wake()[0]).toMatch(/^(acknowledge|question-over)/);
    expect(room.step.log.turns.filter(({ by }) => by === 'candidate').map(({ text }) => text)).toEqual(['I want to run the ward.']);
  });
  it('waits for words that are on their way', () => {
    const room = new Room();
    room.send({ type: 'speech-started' }, 500);
    room.send({ type: 'speech-paused', silentSinceMs: room.atMs, pitchFell: true }, 5_000);
    expect(room.send({ type: 'tick' }, 2_500)).toEqual([]);
    expect(room.send({ type: 'heard', text: 'I want to run the ward.', reading: NOTHING }, 100)).not.toEqual([]);
  });
  it('ends at once with Done, and has no end after "let me think"', () => {
    const done = new Room();
    done.speak('I want to run the ward');
    expect(done.send({ type: 'button', button: 'done' })).not.toEqual([]);
    const room = new Room();
    expect(room.speak('Let me think.')).toContain('listen, no hurry');
    room.finishVoice();
    expect(room.send({ type: 'tick' }, 60_000)).toEqual([]);
    room.speak('Let me think. I want to run the ward.');
    expect(room.patience).toBe(2_000 + NOTICING);
  });
});

describe('silence', () => {
  it('offers to repeat or rephrase, then to skip, then goes on', () => {
    const room = new Room();
    const said = [room.wake(), room.finishVoice(), room.wake(), room.finishVoice(), room.wake()].flat();
    expect(said).toEqual([
      'offer-help: Shall I say it again, or another way?',
      'listen',
      'offer-skip: Shall we leave this one?',
      'listen',
      'skip: Then we go on.',
    ]);
    room.finishVoice();
    expect(room.step.log.questions).toEqual([{ key: 'q1', status: 'skipped', why: 'silence', first: null, last: null }]);
  });
  it('is longer for somebody who types', () => {
    const room = new Room();
    room.send({ type: 'typing' }, 1_000);
    expect((room.step.wakeAtMs ?? 0) - room.atMs).toBe(4 * INTERVIEW_TIMES.silenceBeforeHelp.value);
  });
  it('takes a yes to its offer', () => {
    const room = new Room();
    room.wake();
    room.finishVoice();
    room.speak('Yes, please.');
    expect(room.wake()).toEqual(['repeat: Of course: What about q1?']);
  });
});

describe('barge-in', () => {
  it('is quiet at once, and takes the words for the answer', () => {
    const room = new Room();
    room.speak('To run it.');
    room.wake();
    const hushed = room.send({ type: 'speech-started' }, 300);
    expect(hushed).toEqual(['hush']);
    expect(room.step.log.turns.findLast(({ by }) => by === 'interviewer')).toMatchObject({ cutShort: true });
  });
  it('says again what a cough, a nod or its own echo cut', () => {
    for (const text of ['', 'mm-hm', 'What about q2']) {
      const room = new Room(planOf('silent'));
      room.speak('To run it.');
      room.wake();
      while (room.step.state.saying?.utterance.purpose !== 'question') room.send({ type: 'spoke', turnId: room.step.state.saying?.turnId ?? '' }, 500);
      room.speak(text);
      expect(room.wake()).toContain('repeat: What about q2?');
    }
  });
});

describe('rambling', () => {
  const ramble = (persona: Plan['interviewers'][number]['persona'], interruptions: boolean): readonly string[] => {
    const room = new Room(planOf(persona, { manners: { patienceMs: 2_000, interruptions } }));
    room.send({ type: 'speech-started' }, 500);
    return room.send({ type: 'tick' }, 200_000);
  };
  it('is interrupted only by those who would, and only if allowed', () => {
    expect([ramble('rushed', true), ramble('rushed', false), ramble('warm', true)]).toEqual([['interrupt: Let me stop you there.'], [], []]);
  });
  it('ends the turn at the next pause, and loses no word', () => {
    const room = new Room(planOf('rushed', { manners: { patienceMs: 6_000, interruptions: true } }));
    room.send({ type: 'speech-started' }, 500);
    room.send({ type: 'tick' }, 200_000);
    room.finishVoice();
    room.send({ type: 'speech-paused', silentSinceMs: room.atMs, pitchFell: null }, 500);
    room.send({ type: 'heard', text: 'All that, and then some.', reading: NOTHING }, 200);
    room.finishVoice();
    expect(room.step.log.questions[0]).toMatchObject({ key: 'q1', status: 'interrupted' });
    expect(room.step.log.turns.find(({ by }) => by === 'candidate')).toMatchObject({ text: 'All that, and then some.' });
  });
});

it('prepares what is likely to be said as soon as a pause is heard, and says just that', () => {
  const setting: InterviewSetting = { ...SETTING, rubricOf: () => rubricWith('q1', ['aim', 'reason']) };
  const room = new Room(planOf(), setting);
  room.send({ type: 'speech-started' }, 500);
  room.send({ type: 'speech-paused', silentSinceMs: room.atMs + 5_000, pitchFell: true }, 5_000);
  room.send(
    { type: 'heard', text: 'I want to run the ward.', reading: { feedback: feedbackWith({ aim: 0.9 }, {}, ['aim', 'reason']), answersAhead: [] } },
    300,
  );
  const prepared = room.step.actions.flatMap((action) => (action.type === 'prepare' ? [action.text] : []));
  const said = [room.wake(), room.finishVoice()].flat().flatMap((one) => (one.includes(': ') ? [one.slice(one.indexOf(': ') + 2)] : []));
  expect(prepared).toEqual(said);
  expect(said.at(-1)).toContain('What is the reason?');
});

it('says what it leaves out of a fixed list', () => {
  const room = new Room(planOf('neutral', { order: 'fixed', questions: Array.from({ length: 4 }, (_, at) => question(`q${at + 1}`)) }));
  room.send({ type: 'typed', text: 'To run it.', reading: NOTHING }, 530_000);
  const said = room.finishVoice();
  expect([...room.done(), ...said]).toContain('time-note: I leave out 3, for time.');
  expect(room.step.log.questions.map(({ key, status, why }) => [key, status, why])).toEqual([
    ['q1', 'answered', null],
    ['q2', 'left-out', 'time'],
    ['q3', 'left-out', 'time'],
    ['q4', 'left-out', 'time'],
  ]);
});

it('names a question that was answered in advance, and passes over it', () => {
  const room = new Room();
  room.send(
    {
      type: 'typed',
      text: 'To run it, and then the next thing.',
      reading: {
        feedback: null,
        answersAhead: [
          { key: 'q2', quote: 'and then the next thing.' },
          { key: 'unplanned', quote: '' },
        ],
      },
    },
    20_000,
  );
  const said = [...room.done(), ...room.finishVoice()];
  expect(said).toContain('answered-already: You already told me “and then the next thing”, so I leave that out.');
  expect(said.at(-2)).toMatch(/^question: .*q3/);
  expect(room.step.log.questions.map(({ key, status }) => [key, status])).toEqual([
    ['q1', 'answered'],
    ['q2', 'answered-in-advance'],
  ]);
});

it('stands still while paused, and takes up where it was', () => {
  const room = new Room();
  room.speak('To run it.');
  room.wake();
  const before = room.step.log.elapsedMs;
  expect(room.send({ type: 'button', button: 'pause' })).toEqual(['hush', 'paused']);
  expect(room.step.wakeAtMs).toBeNull();
  expect(room.send({ type: 'button', button: 'resume' }, 600_000)[0]).toBe('resumed');
  expect(room.step.log.elapsedMs).toBe(before);
});

it('puts the question once more when the room is open again, with everything said so far', () => {
  const room = new Room();
  room.speak('To run the');
  const before = room.step.log.elapsedMs;
  expect(room.send({ type: 'returned' }, 3_600_000)).toEqual(['repeat: Of course: What about q1?']);
  expect(room.step.log.elapsedMs).toBe(before);
  expect(room.step.log.turns.find(({ by }) => by === 'candidate')).toMatchObject({ text: 'To run the', questionKey: 'q1' });
});

it('ends when the candidate leaves, with the words of that moment', () => {
  const room = new Room();
  room.speak('To run it.');
  expect(room.send({ type: 'button', button: 'leave' })).toEqual(['question-over', 'ended']);
  expect(room.step.log).toMatchObject({
    stage: 'ended',
    endedBecause: 'left',
    questions: expect.arrayContaining([expect.objectContaining({ key: 'q2', status: 'left-out', why: 'left' })]),
  });
});

describe('what was learnt of turns', () => {
  const feedback = (aim: number) => feedbackWith({ aim }, {}, ['aim', 'reason']);
  const after = (text: string, asks: ReturnType<typeof asksOf>, aim = 0): { readonly room: Room; readonly done: readonly string[] } => {
    const room = new Room();
    return { room, done: room.send({ type: 'typed', text, reading: { feedback: feedback(aim), answersAhead: [], asks } }, 5_000) };
  };
  it('lets somebody think who says so in no words that are known, and offers help after a while', () => {
    const { room, done } = after('It is on the tip of my tongue, that place.', asksOf('think', { chance: 0.6 }));
    expect(done).toEqual(['listen']);
    expect(room.wake()[0]).toContain('offer-help: ');
  });
  it('hears an answer where an element was heard, unless the turn is beyond doubt none', () => {
    const doubtful = after('A shift leader, in ten years or so.', asksOf('think', { chance: 0.6 }), 0.9);
    const certain = after('A shift leader, in ten years or so.', asksOf('think', { chance: 0.95 }), 0.9);
    expect([doubtful.room.step.state.turns.at(-2), certain.room.step.state.turns.at(-1)]).toMatchObject([
      { by: 'candidate', intent: null },
      { by: 'candidate', intent: 'think' },
    ]);
  });
  it('takes "no, that is me done" for more than a no to an offer of help', () => {
    const { room } = after('Hm.', asksOf('think'));
    room.wake();
    room.finishVoice();
    room.send({ type: 'typed', text: "Nope, that's me done.", reading: { feedback: feedback(0), answersAhead: [], asks: asksOf('nothing-to-add') } }, 2_000);
    expect(room.step.state.turns.findLast(({ by }) => by === 'candidate')).toMatchObject({ intent: 'nothing-to-add' });
  });
  it('takes a plain no for an answer where a yes or no was asked for', () => {
    const room = new Room(planOf('neutral', { questions: [question('q', { kind: 'yes-no', question: 'Have your goals changed?' })] }));
    room.send({ type: 'typed', text: 'No, never once.', reading: { ...NOTHING, asks: asksOf('does-not-know') } }, 5_000);
    expect(room.step.state.turns.findLast(({ by }) => by === 'candidate')).toMatchObject({ intent: null });
  });
  it('explains the word of the question that was asked about without naming it as a term', () => {
    const room = new Room(planOf('neutral', { questions: [question('q', { question: 'What does ownership mean to you at work?' })] }));
    const done = room.send({ type: 'typed', text: 'Ownership, as in buying the place?', reading: { ...NOTHING, asks: asksOf('explain') } }, 5_000);
    expect(done[0]?.toLowerCase()).toContain('ownership');
    expect(done[0]?.startsWith('explain: ')).toBe(true);
  });
  it('answers who asks for time, and listens in silence to who only seems to think', () => {
    const asks = asksOf('think');
    const outright = after('Can I have a minute to think?', asks);
    expect([outright.done, outright.room.finishVoice().at(-1), after('It is on the tip of my tongue.', asks).done]).toEqual([
      ['wait: Take your time.'],
      'listen, no hurry',
      ['listen'],
    ]);
  });
  it('never asks what the words of a question mean that nobody asks about', () => {
    const room = new Room(planOf('neutral', { questions: [question('q', { question: 'What do you want to achieve in five years?' })] }));
    const done = room.send({ type: 'typed', text: 'What do you mean?', reading: NOTHING }, 5_000);
    expect(done[0]).not.toContain('“what”');
    expect(done[0]?.startsWith('explain: ')).toBe(false);
  });
  it('keeps a spoken answer that a typed end is joined to', () => {
    const room = new Room();
    room.speak("I'd like to run the ward in two years, because I know it well and I like the people there", null);
    room.send({ type: 'typed', text: "That's all.", reading: { ...NOTHING, asks: asksOf('nothing-to-add') } }, 500);
    expect(room.step.state.turns.findLast(({ by }) => by === 'candidate')).toMatchObject({ intent: null });
  });
  it('keeps a short answer to a follow-up, and one in which an element was heard, from being taken for nothing', () => {
    const room = new Room(planOf('warm'), { ...SETTING, rubricOf: () => rubricWith('q', ['aim', 'reason']) });
    room.send({ type: 'typed', text: "I'd like to run the ward.", reading: { feedback: feedback(0.95), answersAhead: [] } }, 5_000);
    room.finishVoice();
    expect(room.step.state.current?.followUpTurnId).not.toBeNull();
    room.send(
      { type: 'typed', text: 'Around Easter.', reading: { feedback: feedback(0.95), answersAhead: [], asks: asksOf('think', { chance: 0.6 }) } },
      5_000,
    );
    const said = after('The night shift, and I would leave the rest.', asksOf('skip', { chance: 0.6 }), 0.9);
    expect([room.step.state, said.room.step.state].map(({ turns }) => turns.findLast(({ by }) => by === 'candidate'))).toMatchObject([
      { text: 'Around Easter.', intent: null },
      { intent: null },
    ]);
  });
  it('waits longer after a turn that breaks off in no way that is known', () => {
    const patience = (asks: ReturnType<typeof asksOf>) => {
      const room = new Room();
      room.speak('Something along the lines of my own', null, { ...NOTHING, asks });
      return room.patience ?? 0;
    };
    expect(patience(asksOf('unfinished'))).toBeGreaterThan(patience(asksOf('answer')));
  });
});
