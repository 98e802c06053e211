import {
  type AnswerDraft,
  type Brief,
  buildDraft,
  cueCardOf,
  DRAFT_LENGTHS,
  type DraftPiece,
  draftText,
  type Fact,
  type FactRef,
  factsOf,
  fillModel,
  GOAL_HORIZONS,
  normalise,
  openBlanks,
  POINT_KINDS,
  PROFILE_FACT_KINDS,
  sentenceText,
  type Workbook,
} from '@candor/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREPARED, type Prepared } from '../../test/workbooks.ts';
import { loadBuiltInPacks } from '../packs/load.ts';
import { loadDraftBook } from './load.ts';

const book = await loadDraftBook();
const questions = (await loadBuiltInPacks()).flatMap((pack) => pack.questions);

/** What people write: sentences and scraps of theirs in any order, and anything else that a field takes. */
const own = fc.constantFrom(
  ...Object.values(PREPARED)
    .flatMap(({ workbook }) => factsOf(workbook))
    .map(({ text }) => text),
);
const odd = fc.constantFrom(
  '',
  '   ',
  '{near.statement}',
  '[by when]',
  '…',
  '- one\n- two\n\n3. Three!',
  'WHY?',
  'ΑΒΓ δεζ',
  '“quoted”',
  'İstanbul office',
  'x'.repeat(300),
  'ＡＢＣ 12',
  '😀 great',
);
const text = (most: number) =>
  fc
    .oneof(
      { weight: 6, arbitrary: own },
      { weight: 1, arbitrary: odd },
      { weight: 2, arbitrary: fc.array(own, { minLength: 2, maxLength: 3 }).map((all) => all.join('\n')) },
      fc.string(),
    )
    .map((one) => one.slice(0, most));
const when = fc.constantFrom(null, '2024', '2025-11', '2027-03');
const scale = fc.integer({ min: 1, max: 5 });

const workbooks: fc.Arbitrary<Workbook> = fc
  .record({
    profile: fc.record({
      name: text(120),
      field: text(200),
      facts: fc.array(fc.record({ kind: fc.constantFrom(...PROFILE_FACT_KINDS), text: text(500), from: when, to: when }), { maxLength: 8 }),
    }),
    goals: fc.array(
      fc.record({
        horizon: fc.constantFrom(...GOAL_HORIZONS),
        statement: text(500),
        why: text(1_000),
        measure: text(500),
        milestones: fc.array(fc.record({ text: text(300), by: when, done: fc.boolean() }), { maxLength: 3 }),
        urgency: scale,
        importance: scale,
        risk: text(1_000),
        planB: text(1_000),
        mayChange: text(500),
        stays: text(500),
      }),
      { maxLength: 4 },
    ),
    stories: fc.array(
      fc.record({
        title: text(200),
        situation: text(2_000),
        task: text(2_000),
        action: text(2_000),
        result: text(2_000),
        lesson: text(2_000),
        figures: fc.array(text(200), { maxLength: 2 }),
        skills: fc.array(text(100), { maxLength: 2 }),
        employer: text(200),
        date: when,
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ profile, goals, stories }) => ({
    format: 'candor-workbook',
    version: 1,
    profile: { ...profile, facts: profile.facts.map((one, i) => ({ ...one, id: `f${i}` })) },
    goals: goals.map((one, i) => ({ ...one, id: `g${i}`, milestones: one.milestones.map((step, j) => ({ ...step, id: `m${i}-${j}` })) })),
    stories: stories.map((one, i) => ({ ...one, id: `s${i}` })),
  }));

const briefs: fc.Arbitrary<Brief | null> = fc.option(
  fc
    .record({
      company: text(200).map((one) => one.trim()),
      role: text(200).map((one) => one.trim()),
      points: fc.array(fc.record({ kind: fc.constantFrom(...POINT_KINDS), text: text(500).filter((one) => one.trim() !== '') }), { maxLength: 8 }),
    })
    .map((one) => ({
      format: 'candor-brief',
      version: 1,
      ...one,
      text: one.points.map((point) => point.text).join('\n'),
      points: one.points.map((point, i) => ({ ...point, id: `p${i}`, span: null })),
    })),
);

const requests = fc.record({
  question: fc.constantFrom(...questions),
  workbook: workbooks,
  brief: briefs,
  variant: fc.integer({ min: 0, max: 7 }),
  seconds: fc.constantFrom(...DRAFT_LENGTHS),
  today: fc.constantFrom(null, { year: 2026, month: 11 }),
});
/** When the people of the samples ask. */
const TODAY = { year: 2026, month: 11 } as const;

/** As `DraftPiece` documents it: white space and the case of the first letter apart, in the fact's own words. */
const plain = (words: string): string => normalise(words).replace(/\s+/g, ' ').trim();
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const spoken = (month: string | null): string | null => {
  if (month === null) return null;
  const [year = '', of] = month.split('-');
  return of === undefined ? year : `${MONTHS[Number(of) - 1]} ${year}`;
};
const sameRef = (a: FactRef, b: FactRef): boolean => a.kind === b.kind && a.id === b.id && a.field === b.field;

function isOnRecord(piece: DraftPiece, facts: readonly Fact[], brief: Brief | null): boolean {
  if (piece.kind === 'fact') {
    const fact = facts.find(({ ref }) => sameRef(ref, piece.from));
    return fact !== undefined && (plain(fact.text).includes(plain(piece.text)) || piece.text === spoken(fact.from) || piece.text === spoken(fact.to));
  }
  if (piece.kind === 'company') {
    const from =
      piece.pointId === 'company' ? brief?.company : piece.pointId === 'role' ? brief?.role : brief?.points.find(({ id }) => id === piece.pointId)?.text;
    return from !== undefined && plain(from).includes(plain(piece.text));
  }
  return true;
}

const CLAIMS = /\d|\b(?:three|four|six|seven|eight|nine|dozen|hundred|monday|january)\b/i;

/** Hundreds of drafts, on a machine that may be busy. */
const TIMEOUT_MS = 60_000;

describe('a draft of any workbook', { timeout: TIMEOUT_MS }, () => {
  it('says nothing that is not on record', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const facts = factsOf(request.workbook);
        const { sentences } = buildDraft(request, book);
        const pieces = [...sentences.flatMap((sentence) => sentence.pieces), ...fillModel(request, book).filter(({ kind }) => kind !== 'words')];
        expect(pieces.filter((piece) => !isOnRecord(piece, facts, request.brief))).toEqual([]);
        expect(sentences.flatMap((sentence) => sentence.pieces).filter((piece) => piece.kind === 'words' && CLAIMS.test(piece.text))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('has a sentence, or a blank that asks, for each required element', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { sentences } = buildDraft(request, book);
        const missing = request.question.elements.filter(({ id, required }) => required && !sentences.some(({ elementIds }) => elementIds.includes(id)));
        expect(missing.map(({ id }) => id)).toEqual([]);
        expect(openBlanks({ sentences }).filter(({ ask, slot }) => ask.trim() === '' || slot.trim() === '')).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('keeps every sentence of the shorter one in the longer one', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const [short, middle, long] = DRAFT_LENGTHS.map((seconds) => buildDraft({ ...request, seconds }, book).sentences.map(sentenceText));
        const within = (few: readonly string[] = [], many: readonly string[] = []) => few.filter((sentence) => !many.includes(sentence));
        expect([within(short, middle), within(middle, long)]).toEqual([[], []]);
      }),
      { numRuns: 30 },
    );
  });

  it('gives cue cards of its own words, and the same draft for the same record', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const draft = buildDraft(request, book);
        expect(buildDraft(request, book)).toEqual(draft);
        const said = plain(draftText(draft));
        const { cues } = cueCardOf(draft);
        const partsOf = (words: string) => words.split('…').map((part) => plain(part));
        expect(cues.filter(({ words }) => !partsOf(words).every((part) => said.includes(part)))).toEqual([]);
        expect(cues.filter(({ words, ref }) => ref !== null && words.split(/[\s…]+/).length > 5)).toEqual([]);
        expect(cues.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 30 },
    );
  });
});

const built = (who: string, id: string, seconds: 30 | 60 | 90 = 60, variant = 0): AnswerDraft => {
  const { workbook, brief } = PREPARED[who] as Prepared;
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);
  return buildDraft({ question, workbook, brief, seconds, variant, today: TODAY }, book);
};

describe('drafts of people', { timeout: TIMEOUT_MS }, () => {
  it('passes over a milestone that has a date and no words', () => {
    const { workbook } = PREPARED.warehouse as Prepared;
    const goals = workbook.goals.map((goal) => ({ ...goal, milestones: [{ id: 'm0', text: ' ', by: '2026-12', done: false }, ...goal.milestones] }));
    const question = questions.find(({ id }) => id === 'short-term-goals');
    if (!question) throw new Error('There is no such question.');
    const request = { question, brief: null, seconds: 90, variant: 0, today: TODAY } as const;
    expect(buildDraft({ ...request, workbook: { ...workbook, goals } }, book)).toEqual(buildDraft({ ...request, workbook }, book));
  });

  it('joins facts that were written as sentences', () => {
    expect(draftText(built('nurse', 'long-term-goals', 30))).toBe(
      "In the long run I want to become a clinical educator for new nurses on acute wards. I want that because I remember how alone I felt in my first month. The step in front of me is to be signed off to take charge of a bay on nights. You offer a funded route into clinical education, and that is the sort of road I'm looking for. What may change on the way is the hospital and the specialty.",
    );
  });

  it('joins facts that were written as notes', () => {
    expect(draftText(built('warehouse', 'goal-achieved', 30))).toBe(
      'What we had at Brightbox Fulfilment was mispicks on aisle nine every week, two lookalike cartons next to each other. It was on me to stop the mispicks. So I took photos of both cartons, put them at eye level and swapped one to the other end. What we had at the end was mispicks down from 14 to 2 a week. What I took from it is to look at the shelf before you blame the picker.',
    );
  });

  it('is honest about having no long-term goal yet', () => {
    expect(draftText(built('baker', 'long-term-goals', 30, 1))).toBe(
      "The near end I can tell you exactly: it's running the deck oven alone on a Saturday. The far end I can't, and I'd be guessing if I did. I don't know yet whether I want a shop of my own. But it won't be just anything. It will have to do with bread, not pastry. I noticed that you write “We bake bread the way our town likes it”, and that pulls the same way.",
    );
  });

  it('asks for everything where nothing is on record', () => {
    const draft = built('nothing', 'goal-achieved', 30);
    expect([draftText(draft), openBlanks(draft).map(({ ask }) => ask)]).toEqual([
      'Take the time when [what happened, and where]. It was on me to [what had to be done]. So I [what you did yourself]. In the end [what came of it].',
      [
        'Which time could you tell about: where was it, and what was going on?',
        'What was asked of you, or what did you take upon yourself?',
        'What did you do yourself, step by step?',
        'How did it end, in figures if there are any?',
      ],
    ]);
  });

  it('goes on with what else is on record of the goals where there is time, and with no story that nobody asked for', () => {
    const [shorter, longer] = ([30, 90] as const).map((seconds) => draftText(built('warehouse', 'short-term-goals', seconds)));
    expect(longer?.slice((shorter?.length ?? 0) + 1)).toBe(
      'Further out, I want to be shift lead on the inbound side. On the way there I want to book the course by January 2027. After that I want to pass the test by June 2027.',
    );
  });

  it('tells what somebody did only after who that is', () => {
    const leaning = /\b(?:he|she|him|her|his|they|them|their)\b/i;
    const every = questions.flatMap((question) =>
      [0, 1].map((variant) => ({ question, variant, seconds: 60 as const, today: TODAY, ...(PREPARED.nurse as Prepared) })),
    );
    const lifted = every.flatMap((request) => {
      const facts = buildDraft(request, book).sentences.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'fact' ? [piece] : [])));
      return facts.flatMap(({ text, from }, i) => {
        const begun = facts.slice(0, i).some((fact) => fact.from.id === from.id && fact.from.field === 'situation');
        return from.kind === 'story' && from.field === 'result' && leaning.test(text) && !begun ? [`${request.question.id}: ${text}`] : [];
      });
    });
    expect(lifted).toEqual([]);
  });

  it('goes on with goals only where it was asked what lies ahead', () => {
    const { workbook } = PREPARED.nurse as Prepared;
    const ids = ['why-hire-you', 'tell-me-about-yourself', 'why-this-company', 'greatest-strength', 'career-change', 'stay-focused', 'contribute-growth'];
    const measure = workbook.goals[0]?.measure ?? '';
    expect(ids.filter((id) => draftText(built('nurse', id, 60)).includes(measure))).toEqual([]);
  });

  it('claims that the employer and a goal go together only where they share something', () => {
    const { workbook, brief } = PREPARED.nurse as Prepared;
    const question = questions.find(({ id }) => id === 'long-term-goals');
    if (!question || !brief) throw new Error('There is no such question, or no ad.');
    const far = { statement: 'My dream: own a small bike shop', why: '', stays: '', milestones: [] };
    const goals = workbook.goals.map((goal) => (goal.horizon === 'long' ? { ...goal, ...far } : goal));
    const text = draftText(buildDraft({ question, workbook: { ...workbook, goals }, brief, seconds: 60, variant: 0, today: TODAY }, book));
    expect(text).toContain('I want to own a small bike shop.');
    expect(text).toContain('I can see that happening here because [');
    expect(text).not.toContain('clinical education');
  });

  it('says of who has no goal yet no more than that', () => {
    const { workbook, brief } = PREPARED.baker as Prepared;
    const question = questions.find(({ id }) => id === 'long-term-goals');
    if (!question) throw new Error('There is no such question.');
    const without = (statement: string) => {
      const goals = workbook.goals.map((goal) => (goal.horizon === 'none-yet' ? { ...goal, statement, stays: '' } : goal));
      return draftText(buildDraft({ question, workbook: { ...workbook, goals }, brief, seconds: 30, variant: 0, today: TODAY }, book));
    };
    for (const statement of ['none yet', 'No idea so far.', "I don't know yet", 'Not sure']) {
      expect(without(statement)).toMatch(
        /^I'd rather be honest than hand you a title: there isn't one yet\. What I am sure of is that I want to go deeper into \[/,
      );
    }
  });

  it('leaves out of a model answer what nobody put on record', () => {
    const { workbook, brief } = PREPARED.nurse as Prepared;
    const filled = (id: string) => {
      const question = questions.find((one) => one.id === id);
      if (!question) throw new Error(`There is no question ${id}.`);
      const pieces = fillModel({ question, workbook, brief: brief && { ...brief, role: 'Operations Analyst' }, today: TODAY }, book);
      return pieces.map((piece) => (piece.kind === 'blank' ? `{${piece.slot}}` : piece.text)).join('');
    };
    expect(filled('motivation')).not.toContain('Nobody had asked me');
    expect(filled('short-and-long-term-goals')).toContain('in this {role} quickly, and by {season}');
    expect(filled('why-hire-you')).toContain('you need an Operations Analyst who');
    expect(filled('tell-me-about-yourself')).toContain('I came to it by way of {earlier step}');
    expect(filled('questions-for-us')).toContain('And who would I be working with most closely');
  });

  describe('as somebody would say them aloud', () => {
    const said = (id: string, seconds: 30 | 60 | 90 = 60, variant = 0) => draftText(built('gardener', id, seconds, variant));

    it('says the time of an aim after it, and of what may come what it is', () => {
      expect(said('five-years')).toBe(
        "In five years I'd like to be well on the way: I want to run a garden that is open to the public by 2032. To be trusted with that, I first want to look after the walled garden alone within a year. I can see that happening here because [what you know of how people move on here]. On the way things can move: it could be a trust or a private house.",
      );
    });

    it('takes the risk and the plan B from one goal', () => {
      const text = said('backup-plan');
      expect(text).toContain("What I reckon with is that I say yes to every extra job. In that case I'd stay on the lawns and take the tree course instead.");
      expect(text).toContain("What doesn't move is that I stay in gardens.");
      expect(text).not.toContain('sells the garden');
    });

    it('announces nothing for a month that is over', () => {
      const every = questions.flatMap(({ id }) => [0, 1, 2].map((variant) => said(id, 90, variant))).join(' ');
      expect([every.includes('February 2027'), every.includes('June 2026'), every.includes('spraying certificate')]).toEqual([true, false, false]);
    });

    it('tells the own part in a failure once, and a habit where one is asked for', () => {
      expect(said('failure')).toBe(
        "I lost forty roses to blackspot in 2023. My own part in it was that I'd watered them at night and never looked at the leaves. Since then I check under the leaves on Mondays with the apprentice. What I took from it is that being busy is not the same as looking.",
      );
      expect(said('greatest-weakness')).toContain('Since then I check under the leaves on Mondays with the apprentice.');
      expect(said('greatest-weakness', 60, 1)).toContain('So now I check under the leaves on Mondays with the apprentice.');
    });

    it('says where and when as one says it', () => {
      expect(said('goal-achieved', 30)).toMatch(/^At Linden Park Trust, two school classes turned up at the same hour and a teacher was angry\. /);
      expect(said('why-hire-you')).toContain('At Linden Park Trust, in May 2024, two school classes turned up');
    });

    it('begins a sentence with what may be a name, and with a small letter what is none', () => {
      expect(said('problem-solving')).toContain('This was at Linden Park Trust. Hosta beds kept rotting');
      expect(said('problem-solving')).toContain('In the end, none was lost the next winter');
    });

    it('calls a strength what is one, and asked for what is asked for', () => {
      expect(said('why-hire-you', 30)).toMatch(/^One of the things you ask for is pruning\. That is one of my strengths\. /);
      const every = questions.flatMap(({ id }) => [0, 1].map((variant) => said(id, 90, variant))).join(' ');
      expect(['Polish', 'calm manner', 'a RHS', 'an RHS'].filter((words) => every.includes(words))).toEqual([]);
    });

    it('takes the pay from the ad, and no other sum', () => {
      expect(said('salary-expectations')).toMatch(/^Your ad says “£27,500 and a cottage”, and what I'm thinking of is \[that, or another figure\]\. /);
    });

    it('says what an employer writes once', () => {
      const all = questions.flatMap((question) => {
        const { workbook, brief } = PREPARED.gardener as Prepared;
        const { sentences } = buildDraft({ question, workbook, brief, seconds: 90, variant: 0, today: TODAY }, book);
        const points = sentences.flatMap(({ pieces }) =>
          pieces.flatMap((piece) => (piece.kind === 'company' && /^p/.test(piece.pointId) ? [piece.pointId] : [])),
        );
        return new Set(points).size === points.length ? [] : [question.id];
      });
      expect(all).toEqual([]);
    });

    it('asks for a story that is missing once, where it is one part of the answer', () => {
      const blanks = openBlanks(built('nurse', 'prioritize')).map(({ slot }) => slot);
      expect(blanks).toEqual(['what happened, what you did, and what came of it']);
    });

    it('gives the reason for a goal as a reason for the job only where the two go together', () => {
      const { workbook } = PREPARED.gardener as Prepared;
      const brief: Brief = { format: 'candor-brief', version: 1, company: '', role: 'Night porter', text: '', points: [] };
      const question = questions.find(({ id }) => id === 'career-change');
      if (!question) throw new Error('There is no such question.');
      expect(draftText(buildDraft({ question, workbook, brief, seconds: 60, variant: 0, today: TODAY }, book))).not.toContain('every bed');
      expect(said('career-change')).toContain('What draws me is plain: I know every bed there by now.');
    });

    it('leaves a scrap beside an honest none-yet out', () => {
      const { workbook, brief } = PREPARED.baker as Prepared;
      const goals = workbook.goals.map((goal) =>
        goal.horizon === 'none-yet' ? { ...goal, statement: 'I dont know yet. Kids still small.', why: 'House to pay off' } : goal,
      );
      const question = questions.find(({ id }) => id === 'long-term-goals');
      if (!question) throw new Error('There is no such question.');
      const text = draftText(buildDraft({ question, workbook: { ...workbook, goals }, brief, seconds: 90, variant: 0, today: TODAY }, book));
      expect(text).toMatch(/^I'd rather be honest than hand you a title: I dont know yet\. What I am sure of/);
    });

    it('fills a model answer with what stays, in a form that fits', () => {
      const { workbook, brief } = PREPARED.gardener as Prepared;
      const question = questions.find(({ id }) => id === 'backup-plan');
      if (!question) throw new Error('There is no such question.');
      const model = fillModel({ question, workbook, brief, today: TODAY }, book);
      expect(model.map((piece) => (piece.kind === 'blank' ? `[${piece.slot}]` : piece.text)).join('')).toContain(
        'What does not move is that I stay in gardens;',
      );
    });
  });

  it('has cue cards to glance at', () => {
    expect(cueCardOf(built('developer', 'greatest-achievement', 30)).cues.map(({ words }) => words)).toEqual([
      'invoice run took nine hours',
      'two hours',
      'work in blocks of 500',
      'nine hours to 70 minutes',
    ]);
  });
});
