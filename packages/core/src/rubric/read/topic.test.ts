import { expect, it } from 'vitest';
import { topicsOf } from './topic.ts';

it.each([
  ['What is a closure in JavaScript?', ['closure', 'JavaScript']],
  ['How do you keep bees alive through winter?', ['bees', 'alive', 'winter']],
  ['What would you do about a leaking tap?', ['leaking', 'tap']],
  ['How would you handle an angry customer?', ['angry customer']],
  ['Tell me about your experience with React', ['React']],
  ["What do you know of the company's fish orders?", ['fish orders']],
  ['Explain recursion to me as you would to a child.', ['recursion']],
  ['What is C++?', ['C++']],
  ['Tell me about a time you helped somebody.', []],
  ['What drives you?', []],
  ['', []],
])('%s names %j', (question, topics) => expect(topicsOf(question)).toEqual(topics));
