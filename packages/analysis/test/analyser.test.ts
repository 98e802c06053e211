import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Feedback, feedbackSchema, MAX_ANSWER_LENGTH, type Question } from '@candor/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnalyseInput, type Analyser, createAnalyser } from '../src/index.ts';
import { FAIRNESS_PAIRS } from './fairness-pairs.ts';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await createAnalyser();
  await analyser.ready();
}, 60_000);

const input = (text: string, asked: AnalyseInput['asked'], more: Partial<AnalyseInput> = {}): AnalyseInput => ({
  text,
  asked,
  earlier: [],
  disputed: [],
  grammar: false,
  ...more,
});

function known(id: string): Question {
  const question = analyser.questions.get(id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

async function feedback(text: string, id: string, more: Partial<AnalyseInput> = {}): Promise<Feedback> {
  const result = await analyser.analyse(input(text, { known: known(id) }, more));
  if (!result.ok) throw new Error(result.error.message);
  return result.feedback;
}

const scoreOf = (result: Feedback, dimension: 'relevance' | 'clarity' | 'authenticity'): number => {
  const judged = result.dimensions[dimension];
  return judged.status === 'measured' ? judged.score : Number.NaN;
};

/** The n-th phrasing of every element of a question, as one answer. */
const fromBank = (question: Question, n: number): string => question.elements.map((element) => element.says[n % element.says.length]?.text ?? '').join(' ');

describe('an answer in the words of the bank', () => {
  it('covers nearly every element of every question, and is relevant', async () => {
    let elements = 0;
    let heard = 0;
    const low: string[] = [];
    for (const question of analyser.questions.values()) {
      const result = await feedback(fromBank(question, 2), question.id);
      elements += result.elements.length;
      heard += result.elements.filter((element) => element.status === 'covered' || element.status === 'partly').length;
      if (scoreOf(result, 'relevance') < 62) low.push(`${question.id} ${scoreOf(result, 'relevance')}`);
    }
    expect(heard / elements).toBeGreaterThan(0.95);
    expect(low).toEqual([]);
  }, 120_000);

  it('shows each heard element by the person’s own sentence', async () => {
    const text = fromBank(known('five-years'), 4);
    const result = await feedback(text, 'five-years');
    for (const element of result.elements.filter((one) => one.status === 'covered')) {
      const [evidence] = element.evidence;
      expect(evidence?.span.kind === 'text' && text.slice(evidence.span.start, evidence.span.end)).toBe(evidence?.quote);
    }
  });

  it('tells committed traps from sound sentences about the same thing', async () => {
    const question = known('long-term-goals');
    const trap = question.traps.find((one) => one.absenceOf === null);
    const committed = await feedback(trap?.says[3]?.text ?? '', question.id);
    expect(committed.traps.find((one) => one.id === trap?.id)?.status).toBe('committed');
    const sound = await feedback(trap?.nearMisses[1]?.text ?? '', question.id);
    expect(sound.traps.find((one) => one.id === trap?.id)?.probability ?? 1).toBeLessThan(committed.traps.find((one) => one.id === trap?.id)?.probability ?? 0);
  });

  it('is ranked first for its own question', async () => {
    const ids = ['five-years', 'relocate-travel', 'failed-goal', 'mentorship', 'teamwork', 'ethical-dilemma'];
    for (const id of ids) {
      const matched = await analyser.matchAnswer(fromBank(known(id), 1));
      expect(matched.ranking[0]?.id).toBe(id);
      expect(matched.near).toBe(true);
    }
  });
});

describe('another question’s answer', () => {
  it('is recognised, and so is the question it belongs to', async () => {
    const result = await feedback(fromBank(known('mentorship'), 5), 'relocate-travel');
    expect(result.otherQuestion?.id).toBe('mentorship');
    expect(result.findings.map((finding) => finding.ruleId)).toContain('relevance/other-question');
  });
});

describe('an answer that comes last', () => {
  const LEAD_IN =
    'Thank you for having me today. I found the building quite easily, since my aunt used to live two streets away. The tram was full, as it always is on a Tuesday morning. We had a lovely spring this year, with hardly any rain at all. My neighbour has a dog that barks at every postman.';

  it.each([
    ['short-term-goals', 'By next summer I want to pass my wound care certificate and run the dressing rounds on my own.', 'horizon'],
    ['five-years', 'In five years I see myself running the evening kitchen of a place like yours, with a small team under me.', 'more-responsibility'],
    ['backup-plan', 'If the course falls through, I would take the evening class in York instead and get the same certificate a year later.', 'adjusted-plan'],
  ])('is late, and not missing: %s', async (id, answer, element) => {
    const result = await feedback(`${LEAD_IN} ${answer}`, id);
    expect(result.answerFirst).toEqual({ status: 'late', sentence: 5 });
    expect(result.elements.find((one) => one.id === element)).toMatchObject({ required: true, status: 'covered' });
    expect(result.findings.find(({ ruleId }) => ruleId === 'relevance/answer-late')?.data).toEqual({ number: 6 });
  });

  it('is never called missing, whatever the question', async () => {
    const missing: string[] = [];
    for (const { id, elements } of analyser.questions.values()) {
      const element = elements.find((one) => one.required);
      const result = await feedback(`${LEAD_IN} ${element?.says[1]?.text}`, id);
      if (result.elements.find((one) => one.id === element?.id)?.status === 'missing' || result.answerFirst.status === 'never') missing.push(id);
    }
    expect(missing).toEqual([]);
  }, 60_000);
});

describe('the shape and the sum', () => {
  it('keeps to the published schema, with contributions that add up', async () => {
    for (const question of [known('short-and-long-term-goals'), known('goal-achieved'), known('questions-for-us')]) {
      const result = await feedback(`Um, well, ${fromBank(question, 6)} And stuff like that.`, question.id);
      expect(feedbackSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(JSON.parse(JSON.stringify(result)));
      for (const judged of Object.values(result.dimensions)) {
        if (judged.status !== 'measured') continue;
        expect(Math.round(judged.contributions.reduce((sum, one) => sum + one.points, 0) * 10) / 10).toBe(judged.score);
      }
      expect(result.dimensions.delivery.status).toBe('notMeasured');
    }
  });

  it('gives the same bytes for the same input, in one process and in another analyser', async () => {
    const text = fromBank(known('career-aspirations'), 3);
    const first = JSON.stringify(await feedback(text, 'career-aspirations'));
    await feedback(fromBank(known('mentorship'), 3), 'mentorship');
    expect(JSON.stringify(await feedback(text, 'career-aspirations'))).toBe(first);
    const other = await createAnalyser();
    const again = await other.analyse(input(text, { known: known('career-aspirations') }));
    expect(JSON.stringify(again.ok && again.feedback)).toBe(first);
  }, 60_000);

  it('stops counting a disputed finding and keeps it', async () => {
    const text = known('short-term-goals')
      .elements.slice(-2)
      .map((element) => element.says[2]?.text)
      .join(' ');
    const before = await feedback(text, 'short-term-goals');
    const focus = before.findings.find((finding) => finding.ruleId === 'relevance/missing-element')?.id ?? '';
    const after = await feedback(text, 'short-term-goals', { disputed: [focus] });
    expect(after.findings.map((finding) => finding.id)).toContain(focus);
    expect(after.focus?.findingId).not.toBe(focus);
    expect(scoreOf(after, 'relevance')).toBeGreaterThan(scoreOf(before, 'relevance'));
  });

  it('is too short to judge where there is too little, and says so', async () => {
    const result = await feedback('A nurse, I suppose.', 'five-years');
    expect(result.dimensions.relevance).toEqual({ status: 'tooShort', why: 'judged/too-short' });
    expect(result.dimensions.clarity).toEqual({ status: 'tooShort', why: 'judged/too-short' });
  });
});

describe('untrusted input', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['signs alone', '… — !!! 👍', 'empty'],
    ['too much', 'word '.repeat(MAX_ANSWER_LENGTH / 5 + 1), 'too-long'],
  ])('refuses %s with a clear error', async (_name, text, code) => {
    const result = await analyser.analyse(input(text, { known: known('five-years') }));
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    ['right-to-left', 'أريد أن أعمل هنا لأن هذا المكان جيد. أنا أعمل كل يوم مع فريق كبير من الناس.'],
    ['a lone surrogate', `I want \ud83d to run \udc00 the bay by spring and to close the till alone, because it is what I like.`],
    ['zero width and combining', 'I\u200b wa\u0301nt\u200d to run the ba\u0300y by spring, and I would like to train the new ones too.'],
    ['one endless word', 'a'.repeat(MAX_ANSWER_LENGTH)],
    ['markup', '<script>alert(1)</script> {skill} [company] I want to run the bay by spring with the others.'],
    ['an object’s keys', 'constructor __proto__ toString hasOwnProperty valueOf and I want to run the bay by spring with them.'],
  ])(
    'survives %s',
    async (_name, text) => {
      const result = await analyser.analyse(input(text, { known: known('five-years') }));
      expect(result.ok && feedbackSchema.safeParse(JSON.parse(JSON.stringify(result.feedback))).success).toBe(true);
    },
    30_000,
  );

  it('reads what is typed without apostrophes, before a comma as well', async () => {
    const typed = 'In two years I want to run the night shift, I tried before but couldnt, so now Im training every Friday and I wont stop.';
    const spelt = typed.replace('couldnt', "couldn't").replace('Im', "I'm").replace('wont', "won't");
    const heard = async (text: string) => (await feedback(text, 'five-years')).elements.filter(({ status }) => status !== 'missing').map(({ id }) => id);
    expect(await heard(typed)).toEqual(await heard(spelt));
  });

  it('reads 20,000 characters of speech without a full stop', async () => {
    const text = 'and then we moved the beds and I asked the porter because nobody else would '.repeat(300).slice(0, MAX_ANSWER_LENGTH);
    const result = await analyser.analyse(input(text, { known: known('goal-achieved') }));
    expect(result.ok).toBe(true);
  }, 60_000);
});

describe('questions in any words', () => {
  it.each([
    ['Tell me about a time you calmed somebody down.', 'story'],
    ['How would you check a delivery?', 'plan'],
    ['Are you able to drive a van?', 'yes-no'],
    ['What do you think of open-plan offices?', 'opinion'],
  ])('a free question gets the rubric of its kind: %s', async (free, kind) => {
    const result = await analyser.analyse(
      input('Yes. When I worked at the depot I checked forty vans a day against the sheet, because one missed pallet cost us a day.', { free }),
    );
    expect(result.ok && result.feedback.question).toMatchObject({ id: null, question: free, kind });
    expect(result.ok && result.feedback.elements.length).toBeGreaterThan(2);
  });

  it('finds the known question, or says that none is near', async () => {
    const near = await analyser.matchQuestion('And where would you like to be in five years’ time?');
    expect(near).toMatchObject({ near: true });
    expect(near.ranking[0]?.id).toBe('five-years');
    expect((await analyser.matchQuestion('Which of these three valves closes first?')).near).toBe(false);
  });

  it('scores a known question in its own words by its own elements', async () => {
    const result = await analyser.analyse(input(fromBank(known('five-years'), 2), { free: 'where do you see yourself in 5 years?' }));
    expect(result.ok && result.feedback.question.id).toBe('five-years');
  });
});

describe('accent, dialect and grammar', () => {
  it.each(FAIRNESS_PAIRS)('never lower relevance by a level: $kind, $question', async ({ question, standard, other }) => {
    const a = await feedback(standard, question);
    const b = await feedback(other, question);
    expect(scoreOf(a, 'relevance') - scoreOf(b, 'relevance')).toBeLessThanOrEqual(10);
  });
});

describe('without models, and with packs of one’s own', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'candor-packs-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('goes on by words alone when the encoder fails, and says so', async () => {
    const failures: unknown[] = [];
    const words = await createAnalyser({ meaning: () => Promise.reject(new Error('no weights')), onMeaningFailed: (error) => failures.push(error) });
    await words.ready();
    expect(words.meaning()).toBe('failed');
    expect(failures).toHaveLength(1);
    const result = await words.analyse(input(fromBank(known('five-years'), 2), { known: known('five-years') }));
    expect(result.ok && result.feedback.elements.filter((e) => e.status === 'covered' || e.status === 'partly').length).toBeGreaterThan(0);
  });

  it('loads a pack from a folder and hears by it', async () => {
    const pack = path.join(folder, 'mine');
    await mkdir(pack);
    await writeFile(path.join(pack, 'pack.md'), '---\nid: mine\ntitle: Mine\n---\nMy own.\n');
    const says = (what: string) => Array.from({ length: 8 }, (_, i) => `- [ward] ${what}, and that is reason number ${i + 1}.`).join('\n');
    await writeFile(
      path.join(pack, 'why-nights.md'),
      `---\nid: why-nights\nquestion: Why nights?\nform: short\nkind: opinion\nhand: 9\nwordings: ["Why the night shift?"]\nslots: []\nsources: []\n---\n\n## Why it is asked\n\nA.\n\n## How to answer\n\nB.\n\n## Model answer\n\nC.\n\n## Elements\n\n### quiet (required)\n\nLabel: The quiet\nAdvice: Say why.\nFollow-up: Why?\n\n#### Says\n\n${says('I sleep badly in the dark hours anyway so the silent ward suits me')}\n\n#### Near misses\n\n${says('The pay is better after midnight').split('\n').slice(0, 4).join('\n')}\n\n## Traps\n`,
    );
    const own = await createAnalyser({ packsFolder: folder, cacheFolder: folder });
    const question = own.questions.get('why-nights');
    expect(question?.pack).toBe('mine');
    const result = await own.analyse(input('I sleep badly in the dark hours anyway so the silent ward suits me.', { known: question as Question }));
    expect(result.ok && result.feedback.elements[0]?.status).toBe('covered');
  }, 60_000);
});

describe('grammar, when switched on', () => {
  it('makes notes and moves no level', async () => {
    const text = 'I wants to runs the bay by spring, because I likes the work and I am good at at it, and the team are few.';
    const off = await feedback(text, 'short-term-goals');
    const on = await feedback(text, 'short-term-goals', { grammar: true });
    const notes = on.findings.filter((finding) => finding.ruleId === 'clarity/grammar');
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.every((finding) => finding.severity === 'note')).toBe(true);
    expect(on.dimensions).toEqual(off.dimensions);
  }, 60_000);
});
