import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Fact } from '../tailoring.ts';
import type { Agreement, AgreementOf } from './agreement.ts';
import { holdAgainst, withAgreement } from './hold.ts';
import { ledgerOf, ledgerOfHeld } from './ledger.ts';
import { pairsToRead } from './pairs-to-read.ts';

const factOf = (kind: Fact['ref']['kind'], text: string): Fact => ({ ref: { kind, id: text, field: 'text' }, text, from: null, to: null });
const TEAM = factOf('profile', 'Led a team of six at Hollins Bakery.');
const RECORD = [TEAM, factOf('goal', 'Short term: pass the allergen course.'), factOf('story', 'Second place in the bread award.')];
const heldOf = (answer: string, facts: readonly Fact[] = RECORD) => holdAgainst(parseDocument(answer), { facts, today: null, vectorOf: null });

describe('pairsToRead', () => {
  it('names each clause in its sentence, in brackets where the sentence says more', () => {
    const said = pairsToRead(heldOf('Half a dozen people reported to me, and I passed the allergen course. We came second.')).map((pair) => pair.said);
    expect([...new Set(said)].sort()).toEqual([
      'Half a dozen people reported to me,  [ and I passed the allergen course ]',
      'We came second',
      '[ Half a dozen people reported to me ] , and I passed the allergen course',
    ]);
  });

  it('takes the nearest facts, and no more than four', () => {
    const alike = Array.from('ABCDEFG', (name) => factOf('profile', `Led a team of bakers, shop ${name}.`));
    const pairs = pairsToRead(heldOf('I led a team of bakers.', [...RECORD.slice(1), ...alike]));
    expect(pairs.map((pair) => pair.fact)).toEqual(alike.slice(0, 4).map(({ text }) => text));
  });

  it('reads what several facts say alike once', () => {
    const repeated = Array.from(
      { length: 6 },
      (_, i) => ({ ...factOf('story', 'Led a team of bakers.'), ref: { kind: 'story', id: `s${i}`, field: 'text' } }) as const,
    );
    const pairs = pairsToRead(heldOf('I led a team of bakers.', [...repeated, TEAM]));
    expect(pairs.map((pair) => pair.fact)).toEqual(['Led a team of bakers.', TEAM.text]);
  });

  it('reads no more than thirty-two pairs of an answer, first of what is nearest to the record', () => {
    const long = Array.from({ length: 400 }, (_, i) => `I baked the bread of street ${i} in ${1900 + i}.`).join(' ');
    const pairs = pairsToRead(heldOf(`${long} I led a team of six at Hollins Bakery.`));
    expect(pairs).toHaveLength(32);
    expect(pairs[0]).toEqual({ said: 'I led a team of six at Hollins Bakery', fact: TEAM.text });
  });

  it('keeps a clause whole in a sentence without an end, and takes brackets of the text for none', () => {
    const runOn = Array.from({ length: 12 }, (_, i) => `I [really] baked ${i} loaves`).join(', ');
    const said = pairsToRead(heldOf(`${runOn}.`)).map((pair) => pair.said);
    expect(said.filter((text) => text.split('[').length !== 2 || text.split(']').length !== 2)).toEqual([]);
    expect(Math.max(...said.map((text) => text.split(/\s+/).length))).toBeLessThan(70);
    expect(said.some((text) => text.includes('[ I (really) baked 11 loaves ]'))).toBe(true);
  });

  it('reads what a story tells, and not its title', () => {
    const title: Fact = { ...factOf('story', 'Bread award'), ref: { kind: 'story', id: 's', field: 'title' } };
    expect(pairsToRead(heldOf('We won that bread award.', [title, ...RECORD])).map((pair) => pair.fact)).not.toContain(title.text);
  });

  it('has nothing to read where nothing is said or on record', () => {
    expect(pairsToRead(heldOf('I led a team.', []))).toEqual([]);
    expect(pairsToRead(heldOf(''))).toEqual([]);
  });
});

describe('what a reader makes of a clause', () => {
  const ANSWER = 'I was never anybody’s boss.';
  const judgedWith = (of: Agreement) => {
    const agreementOf: AgreementOf = (_said, fact) => (fact === TEAM.text ? of : { same: 0.01, beside: 0.98, against: 0.01 });
    const input = { facts: RECORD, questionId: null, earlier: [], others: [], today: null, vectorOf: null, company: null };
    const doc = parseDocument(ANSWER);
    const [claim] = ledgerOfHeld(doc, withAgreement(holdAgainst(doc, input), agreementOf), input).claims;
    return [claim?.status, claim && 'fact' in claim ? claim.fact.text : null];
  };

  it.each([
    ['on-record', TEAM.text, { same: 0.97, beside: 0.02, against: 0.01 }],
    ['in-conflict', TEAM.text, { same: 0.01, beside: 0.02, against: 0.97 }],
    ['new', null, { same: 0.01, beside: 0.98, against: 0.01 }],
  ] as const)('makes it %s', (status, fact, agreement) => {
    expect(judgedWith(agreement)).toEqual([status, fact]);
  });
});

describe('what is made of what was read', () => {
  const judged = (answer: string, facts: readonly Fact[], agreementOf: AgreementOf) => {
    const input = { facts, questionId: null, earlier: [], others: [], today: { year: 2026, month: 11 }, vectorOf: null, company: null };
    const doc = parseDocument(answer);
    return ledgerOfHeld(doc, withAgreement(holdAgainst(doc, input), agreementOf), input).claims;
  };
  const denying =
    (denied: string): AgreementOf =>
    (_said, fact) =>
      fact.startsWith(denied) ? { same: 0.01, beside: 0.01, against: 0.98 } : { same: 0.01, beside: 0.98, against: 0.01 };

  it('reads a fact with its years', () => {
    const nurse = { ...factOf('profile', 'Nurse at Luke’s'), from: '2010-03', to: '2014-06' };
    const now = { ...factOf('profile', 'Nurse at Mercy'), from: '2014-07' };
    expect(pairsToRead(heldOf('I was a nurse.', [nurse, now])).map(({ fact }) => fact)).toEqual(['Nurse at Luke’s, 2010–2014', 'Nurse at Mercy, 2014–now']);
  });

  it('names the fact that is denied', () => {
    expect(judged('I was never the boss of anybody.', RECORD, denying(TEAM.text))).toMatchObject([{ status: 'in-conflict', fact: { text: TEAM.text } }]);
  });

  it('finds another direction, and not another horizon, where the times are the same', () => {
    const goal = factOf('goal', 'In two years: head chef.');
    const claims = judged('I am out of kitchens in two years, never a head chef.', [goal], denying(goal.text));
    expect(claims.map((claim) => ('why' in claim ? claim.why : null))).toEqual(['direction', 'direction']);
  });

  it('sees no conflict in what somebody likes', () => {
    expect(judged('I love working alone.', RECORD, denying(TEAM.text))).toEqual([]);
  });

  it('judges a clause that was not read as if nothing had been', () => {
    const unread = 'I also did a summer on the ice-cream vans at Scarborough';
    const alone = ledgerOf(parseDocument(`${unread}.`), {
      facts: RECORD,
      questionId: null,
      earlier: [],
      others: [],
      today: null,
      vectorOf: null,
      company: null,
    }).claims;
    const beside = judged(`I led a team of six at Hollins Bakery. ${unread}.`, RECORD, (said) =>
      said === unread ? undefined : { same: 0.9, beside: 0.05, against: 0.05 },
    );
    expect(beside.filter(({ clause }) => clause.quote === unread).map(({ status }) => status)).toEqual(alone.map(({ status }) => status));
  });
});
