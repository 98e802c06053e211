import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import { readHorizons } from '../../rubric/horizon/index.ts';
import type { Persona } from '../choices.ts';
import { beginInterview, type InterviewSetting, stepInterview } from '../machine.ts';
import { planOf, question, SETTING } from '../testing/plan.ts';
import { feedbackWith, rubricWith } from '../testing/readings.ts';
import { contradictionIn, contradictionWithin } from './contradictions.ts';
import { monthsAskedAbout, readStances } from './stances.ts';

const SET: InterviewSetting = { ...SETTING, rubricOf: (key) => rubricWith(key, ['aim', 'reason', 'result']) };
const quoteOf = (text: string, quote: string) => ({
  span: { kind: 'text' as const, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
  quote,
});

/** Types answers, each with its reading, and gives the follow-ups that were asked. */
function followUpsTo(persona: Persona, answers: readonly (readonly [string, Feedback])[], minutes: 10 | 45 = 45) {
  const plan = planOf(persona, { minutes, order: 'fixed', questions: [question('q1'), question('q2'), question('q3')] });
  let step = stepInterview(beginInterview(plan, SET, 0).state, { type: 'start', atMs: 0 }, SET);
  let atMs = 0;
  const left = [...answers];
  for (let steps = 0; steps < 100; steps++) {
    const { saying, listening } = step.state;
    if (saying) step = stepInterview(step.state, { type: 'spoke', turnId: saying.turnId, atMs }, SET);
    else if (listening) {
      atMs += 20_000;
      const next = left.shift();
      if (!next) break;
      step = stepInterview(step.state, { type: 'typed', text: next[0], reading: { feedback: next[1], answersAhead: [] }, atMs }, SET);
    } else break;
  }
  return step.log.turns.flatMap((turn) =>
    turn.by === 'interviewer' && turn.followUp ? [{ ...turn.followUp, text: turn.text, questionKey: turn.questionKey }] : [],
  );
}

const ANSWER = 'I want to run the ward.';

it('asks for the required element that was heard least, then for the next, and not for what was heard', () => {
  const reading = feedbackWith({ aim: 0.95, reason: 0.4, result: 0.1 });
  expect(
    followUpsTo('warm', [
      [ANSWER, reading],
      [ANSWER, reading],
      [ANSWER, reading],
    ]).map(({ trigger, itemId, questionKey }) => [trigger, itemId, questionKey]),
  ).toEqual([
    ['missing-element', 'result', 'q1'],
    ['missing-element', 'reason', 'q1'],
  ]);
});

it('follows up as deep as the persona goes', () => {
  const reading = feedbackWith({});
  const depth = (persona: Persona) =>
    followUpsTo(
      persona,
      Array.from({ length: 4 }, () => [ANSWER, reading] as const),
    ).filter(({ questionKey }) => questionKey === 'q1').length;
  expect({ warm: depth('warm'), terse: depth('terse'), sceptical: depth('sceptical') }).toEqual({ warm: 2, terse: 1, sceptical: 3 });
});

it('asks nothing more when late', () => {
  const late = Array.from({ length: 30 }, () => ['In a year, the ward.', feedbackWith({})] as const);
  const asked = followUpsTo('sceptical', late, 10);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ questionKey }) => questionKey === 'q3').length).toBeLessThanOrEqual(3);
});

it('quotes back what was barely heard, once', () => {
  const evidence = [quoteOf(ANSWER, 'run the ward')];
  const reading = feedbackWith({ aim: 0.95, reason: 0.95, result: 0.75 });
  const barely = { ...reading, elements: reading.elements.map((one) => (one.id === 'result' ? { ...one, evidence } : one)) };
  expect(
    followUpsTo('neutral', [
      [ANSWER, barely],
      [ANSWER, barely],
    ])[0],
  ).toMatchObject({ trigger: 'missing-element', itemId: 'result', quote: 'I want to run the ward' });
});

it('probes a trap and a claim in the candidate’s own words', () => {
  const text = 'I would leave after a year, honestly. I am a natural leader.';
  const full = { aim: 0.95, reason: 0.95, result: 0.95 };
  const trap = { id: 'leave', label: '', status: 'committed' as const, probability: 0.8, evidence: [quoteOf(text, 'leave after a year')] };
  const asked = followUpsTo('sceptical', [
    [text, feedbackWith(full, { traps: [trap] })],
    [text, feedbackWith(full, { traps: [trap] })],
  ]);
  expect(asked.map(({ trigger, quote }) => [trigger, quote])).toEqual([
    ['trap', 'I would leave after a year, honestly'],
    ['claim', 'I am a natural leader'],
  ]);
});

it('holds the five-year answer against the one-year answer', () => {
  const full = feedbackWith({ aim: 0.95, reason: 0.95, result: 0.95 });
  const asked = followUpsTo('neutral', [
    ['I want to stay here with you and grow with the team.', full],
    ['I see myself running it, and then I want to open my own café.', full],
  ]);
  expect(asked).toEqual([
    {
      patternId: 'against-1',
      trigger: 'contradiction',
      itemId: null,
      quote: expect.stringContaining('open my own café'),
      against: { quote: expect.stringContaining('stay here with you'), questionKey: 'q1' },
      text: expect.stringContaining('How do the two fit?'),
      questionKey: 'q2',
    },
  ]);
});

describe('contradictionIn', () => {
  const stancesIn = (text: string, questionKey: string, question = '') => {
    const doc = parseDocument(text);
    return readStances(doc, readHorizons(doc, null), { questionKey, asked: question === '' ? null : monthsAskedAbout(question) });
  };
  const clash = (first: string, second: string) => contradictionIn(stancesIn(second, 'b'), stancesIn(first, 'a'))?.now.matter ?? null;

  it.each([
    ["I'd be happy to relocate for the right role.", "I can't move, my children are at school here.", 'relocation'],
    ['Honestly I would go anywhere the company needs me.', "Moving isn't an option for us, we just bought a house.", 'relocation'],
    ['We want to stay close to my parents, so I stay local.', 'In five years I could see myself in another city, running a site.', 'relocation'],
    ["I wouldn't mind relocating at all.", "I'm rooted here and I don't see us moving.", 'relocation'],
    ["I don't want to manage people, I'd rather stay hands-on.", "In five years I'd like to be leading a team of ten.", 'leading'],
    ['I want to stay close to the craft and not manage anyone.', 'My aim is to move into management as soon as I can.', 'leading'],
    ["Management isn't for me, I'd like to keep to the bench.", "In five years I'd hope to have people reporting to me.", 'leading'],
    ["I'd like to become a supervisor within a year.", 'Later on I never want to be a manager.', 'leading'],
    ['I want to become the expert for wound care.', "What I'd want is to become a manager of a whole unit.", 'track'],
    ['My plan is to lead a team of planners.', 'I would like to specialise in cold chain and be the go-to person for it.', 'track'],
    ["I'd go down the technical path.", "I'd like to lead a department.", 'track'],
    ['In one year I want to be the ward manager.', 'In five years I would like to become a ward manager.', 'title'],
    ['In one year I want to be a head chef.', 'In five years I would like to be a junior baker.', 'title'],
    ["I'd work nights and weekends, no problem.", "I can't do nights because of my mother.", 'hours'],
    ['I want to stay with this company.', 'In five years I will run my own business.', 'staying'],
    ["I'm in it for the long haul.", "In five years I'd hope to be somewhere bigger, at another company.", 'staying'],
    ['I want to build my career here.', 'My dream is to open my own bakery one day.', 'staying'],
    ['I plan to be with you for a long time.', "I'd use this as a springboard, to be honest.", 'staying'],
    ["I'm not the type to hop, I'd like to grow with the team here and stay here.", "I don't see myself still being here in five years.", 'staying'],
    ['I want to stay in nursing.', 'In five years I want to do something completely different.', 'field'],
    ["I can't imagine doing anything else.", "I'd like to retrain as a pilot.", 'field'],
    ['I will stay in this trade.', 'In five years I hope to be out of the trade.', 'field'],
    ['Long term I want to be in another line of work.', 'I want to remain in my profession.', 'field'],
    ["In a year I'd like to go deeper into logistics.", 'In five years I see myself in marketing.', 'field-of-work'],
    ['I want to grow in accounting.', "I'd like to move into software.", 'field-of-work'],
    ["I've never managed a team.", 'I managed a team of nine at my last place.', 'has-led'],
    ['I work best on my own.', 'I love working in a team.', 'alone'],
    ['I work well under pressure.', "I can't cope with stress.", 'pressure'],
    ['I need my routine.', 'I get bored easily.', 'variety'],
    ["I'm on three months' notice, so not before May.", 'I could start immediately.', 'start'],
    ["I'm very organised.", 'My weakness is that I can be a bit chaotic.', 'character'],
    ['I led a team of nine there.', 'We were a team of four in that shop, and I ran it.', 'team-size'],
    ["I'm not one for bossing people about.", 'I want to step up to supervisor in a year.', 'leading'],
    ['I want to be with you for a long time.', "In five years I'd hope to have my own van and run my own plumbing business.", 'staying'],
    ["I'd move tomorrow if it helps.", 'We just bought a house and the kids have just started school, so I would not.', 'relocation'],
    ["Money isn't important to me.", "It's mainly about the money.", 'pay'],
    ["I'd go to any of your plants, it's all the same to me.", "We're staying in Linz whatever happens.", 'relocation'],
    ['I do my best work with people around me.', 'Ideally I would be left in peace with my machine.', 'alone'],
    ["In five years I'd like to be head of the branch.", "I don't want to be in charge of anyone.", 'leading'],
    ["I've led the housekeeping team for four years.", 'I must say I have never led anybody so far.', 'has-led'],
    ["I can start straight away, I'm not tied to anything.", "I'm still under contract until September.", 'start'],
    ["Weekends are sacred to me, I don't work Saturdays.", 'Before Christmas I do every weekend in the shop.', 'hours'],
    ["Money isn't what drives me.", 'What moves me is pay, plain and simple.', 'pay'],
    ['My manager and I get on splendidly.', "My manager and I haven't really spoken since spring.", 'boss'],
    ["I've no licence of any kind yet.", 'I passed the forklift licence last year.', 'done-before'],
    ["I've never used a lathe.", 'I have used a lathe for years.', 'done-before'],
    ['In five years I want to be running the depot.', "I'd like to stay behind the wheel, managing people is nothing for me.", 'leading'],
    ['I want to move up to shift leader by next summer.', 'A shift leader, maybe, in ten years or so.', 'title'],
    ["I've worked in retail for ten years.", 'I have only two years of experience in retail.', 'experience'],
    ['I want to start my degree in the evenings.', "I don't want to go back to school ever.", 'study'],
    ['I get on very well with everyone there.', "I've had a fight with nearly everybody by now.", 'colleagues'],
    ["I'm very patient.", 'I lose my patience quickly.', 'character'],
    ['There was too much travelling.', 'I love to travel.', 'travel'],
    ['I see myself still here.', "Long term I'd like to be back in Portugal with my family.", 'staying'],
    ['I want to grow old in this firm.', "In three years I'd like to have my own little cafe.", 'staying'],
    ['There were nine of us and I was in charge of all of them.', "I've never led anyone so far.", 'has-led'],
    ["I'd do this for half of it.", 'What matters to me is the salary.', 'pay'],
    ["I'm the calmest person on any ward.", 'I get nervous very quickly.', 'character'],
  ])('hears that “%s” does not go with “%s”', (first, second, matter) => expect(clash(first, second)).toBe(matter));

  it.each([
    ['I want to stay here for two years.', 'In ten years I want to open my own shop.'],
    ['I moved to Leeds for my last job.', "I can't say that I ever regretted it."],
    ['In one year I want to be a shift lead.', 'In five years I want to become a plant manager.'],
    ['In two years I want to lead the night team.', 'In five years I hope to be running the department.'],
    ['In a year I want to be a specialist for tax.', 'In five years I want to lead a team of specialists.'],
    ["I don't mind nights.", 'I would gladly do nights and weekends.'],
    ['I want to move on to harder cases.', "I'd love to move into planning."],
    ["I'd like to stay in touch with customers.", 'I want to change how we do the rota.'],
    ['I want to grow in nursing.', "I'd like to move into teaching the new nurses."],
    ['I want to run my own ward.', 'I want to stay with the team here.'],
    ['I see myself in sales.', 'Later I see myself in marketing.'],
    ['I would like to change the way we hand over.', 'I want to remain in my profession.'],
    ["I'm organised.", "I'm calm when it gets loud."],
    ["I'd like to run my own shift.", 'I want to stay with you for years.'],
    ['I want my forklift licence by the summer.', 'I have a driving licence.'],
    ["I've no forklift licence.", 'I passed my taxi licence last year.'],
    ["I've never used a lathe.", 'I have used a press for years.'],
    ['I had a disagreement with my manager over the rota.', 'My manager and I get on well.'],
    ["I've worked in retail for ten years.", 'I have two years of experience in purchasing.'],
    ["I've worked in retail for ten years.", 'I have nine years of experience in retail.'],
    ['I want to grow old with dignity, as my patients do.', "In three years I'd like to have my own little cafe."],
    ['A shift leader told me in two years he would go.', 'In ten years I want to be a shift leader.'],
    ["I'm happy to travel.", 'I want to stay with the company and be in a bigger team.'],
  ])('lets “%s” stand beside “%s”', (first, second) => expect(clash(first, second)).toBeNull());

  it('knows the time that the question asks about', () => {
    const first = stancesIn('I want to become a head of department.', 'a', 'What are your goals for the next year?');
    const second = stancesIn("I'd like to become a senior developer.", 'b', 'Where do you see yourself in five years?');
    expect(contradictionIn(second, first)?.now.matter).toBe('title');
  });

  it.each([
    ["I'd be happy to relocate. That said, I couldn't leave, my kids are settled.", 'relocation'],
    ['I love working in a team. To be honest I work best on my own.', 'alone'],
    ["I don't want to manage people. What I'd like is to lead a team of planners.", 'leading'],
    ['I want to stay with you for good. My real dream is to open my own bakery.', 'staying'],
    ["I'd go anywhere you send me. Only moving away from Kiel is out of the question.", 'relocation'],
    ["I'd do nights, no problem. But I can't do weekends or nights with my mother at home.", 'hours'],
  ])('hears what is at odds within “%s”', (text, matter) => expect(contradictionWithin(stancesIn(text, 'a'))?.now.matter).toBe(matter));

  it.each([
    'I want to stay with you for two or three years. In ten years I would like to open my own bakery.',
    'In a year I want to be a shift lead. In five years I want to become a plant manager.',
    "I don't mind nights. I'd do weekends too.",
    'I like working in a team, and I can work on my own as well.',
  ])('hears nothing at odds within “%s”', (text) => expect(contradictionWithin(stancesIn(text, 'a'))).toBeNull());
});
