import { describe, expect, test } from 'vitest';
import { tightenSentence } from './testing.ts';

/** Each sentence, and what is left of it in the middle of an answer; with one text, nothing goes. */
function table(name: string, rows: readonly (readonly [string] | readonly [string, string])[]): void {
  describe(name, () => {
    for (const [sentence, left = sentence] of rows) test(sentence, () => expect(tightenSentence(sentence)).toBe(left));
  });
}

table('disfluencies', [
  ['The plan was, um, late.', 'The plan was late.'],
  ['It was, it was awful.', 'It was awful.'],
  ['We had twenty um thirty people.'],
  ['We had like twenty people.'],
  ['I was like, we need to fix this.'],
  ['We used Java, I mean Python, for all of it.'],
  ['I could not not go.'],
  ['Twenty, twenty people applied.'],
  ['I did not, I did not give up.', 'I did not give up.'],
  ['I sat down with Anna and, uh, Anna wrote the draft.', 'I sat down with Anna and Anna wrote the draft.'],
  ['I have worked there for, you know, about five years.', 'I have worked there for about five years.'],
  ['I worked with, um, about the same people.', 'I worked with about the same people.'],
  ['I kind of, I sort of planned the routes.', 'I planned the routes.'],
  ['The more you know, the more you see.'],
  ['He was, you know, at Siemens.', 'He was at Siemens.'],
]);

table('repeats', [
  ['We we moved to Leeds.', 'We moved to Leeds.'],
  ['The thing I wanted is is that they listen.', 'The thing I wanted is that they listen.'],
  ['He said that that was fine.'],
  ['We had had problems before.'],
  ['We moved on on Monday.'],
  ['I really, really like the team.'],
]);

table('openers', [
  ['So basically, the client left.', 'The client left.'],
  ['To be honest, I was nervous.', 'I was nervous.'],
  ['To be honest is important to me.'],
  ["That's a good question, and I have thought about it.", 'I have thought about it.'],
  ["That's a good question to ask."],
  ["I guess what I'm trying to say is that I like order.", 'I like order.'],
  ['The thing is is that we had no budget.', 'We had no budget.'],
  ['What I mean is trust.'],
  ['Right people matter.'],
  ['So I took the course.'],
  ['Well done is better than well said.'],
]);

table('endings', [
  ['We did the testing and stuff like that.', 'We did the testing.'],
  ['I handled invoices, payments and stuff like that.'],
  ['It is ten percent more or whatever.'],
  ['I like the calm, so yeah.', 'I like the calm.'],
  ['They work in the garden, if that makes sense?', 'They work in the garden.'],
  ['I get better at it, so.', 'I get better at it.'],
  ['That is the people you know.'],
]);

table('hedges', [
  ['I think we should leave.', 'We should leave.'],
  ['I think that it works.', 'It works.'],
  ['I think that is good.', 'That is good.'],
  ['I believe that in your company I can learn.', 'In your company I can learn.'],
  ['I think that team is good.'],
  ['I think so.'],
  ['What I think matters is trust.'],
  ['I feel the pressure but they trust me.'],
  ['I feel the need to change.'],
  ['I think it was in May.'],
  ['We grew by 15%, I think.'],
  ['It went well, I guess.', 'It went well.'],
  ['We sort of rebuilt it.', 'We rebuilt it.'],
  ['It was some kind of audit.'],
  ['It worked, sort of.'],
  ['I probably learned more there.', 'I learned more there.'],
  ['It was probably around 20 people.'],
  ['It will probably not work.'],
  ['Maybe we could ask them.', 'We could ask them.'],
  ['Maybe it was a mistake.'],
  ['I might have left.'],
  ['There were about 20 services.'],
  ['Do you think I think too much?'],
]);

table('asides', [
  ['We moved it — and my manager loved this story — without a loss.', 'We moved it without a loss.'],
  ['We moved it — mostly at night — without a loss.'],
  ['We moved it — and it took two days — without a loss.'],
  ['We moved it (which he did like a lot, they said), and it held.', 'We moved it, and it held.'],
  ['We moved it (which Paul did like a lot), and it held.'],
  ['We moved it (I planned the routes) and it held.'],
  ['My boss, by the way, loved the result.', 'My boss loved the result.'],
]);

table('what is left reads well', [
  ['When I arrived, you know, nobody was there.', 'When I arrived, nobody was there.'],
  ['We handled invoices, um, payments, um, and taxes.', 'We handled invoices, payments, and taxes.'],
  ['I worked with Tom, um, and Jerry.', 'I worked with Tom and Jerry.'],
  ["No, honestly, I'd rather stay.", "No, I'd rather stay."],
  ['Yes, um, I would go.', 'Yes, I would go.'],
  ['No, um, problem with that came up.', 'No problem with that came up.'],
  ['The site—um—was down.', 'The site was down.'],
  ['He asked, "Why, you know, now?"', 'He asked, "Why now?"'],
  ['He said, "um, we need you," and left.'],
  ['Um, iPhone users complained.', 'iPhone users complained.'],
  ['They went home — um 😀 and slept.'],
  ['So, um, yeah.', ''],
]);

test('a sentence that says the same goes, unless it has something of its own', () => {
  const again = (second: string, similarity = 0.95) =>
    tightenSentence(`I planned all of the routes. ${second}`, { repeats: [{ first: 1, second: 2, similarity }] });
  expect(again('I planned the routes.')).toBe('I planned all of the routes.');
  expect(again('I planned all of the routes.')).toBe('I planned all of the routes.');
  for (const second of [
    'I planned the routes for Leeds.',
    'I planned two routes.',
    'I planned the routes daily.',
    'I never planned routes.',
    'I planned all of the routes there.',
  ]) {
    expect(again(second)).toBe(`I planned all of the routes. ${second}`);
  }
  expect(again('I planned the routes.', 0.89)).toBe('I planned all of the routes. I planned the routes.');
});
