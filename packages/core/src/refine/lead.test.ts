import { describe, expect, test } from 'vitest';
import { tightenText } from './testing.ts';

const move = (text: string, answeringSentence: number) => {
  const result = tightenText(text, { answeringSentence, hedges: [] });
  return result && { text: result.text, moved: result.moved && text.slice(result.moved.start, result.moved.end) };
};

describe('the answering sentence', () => {
  test('comes first, and the rest follows in order', () => {
    expect(move('I joined in 2019. We were four people. I want to lead a team. I have done two courses.', 2)).toEqual({
      text: 'I want to lead a team. I joined in 2019. We were four people. I have done two courses.',
      moved: 'I want to lead a team.',
    });
  });

  test('loses a harmless link', () => {
    expect(move('Well, I studied biology first. So I want to work in patient care. My father was a nurse.', 1)).toEqual({
      text: 'I want to work in patient care. I studied biology first. My father was a nurse.',
      moved: 'So I want to work in patient care.',
    });
  });

  test('gets a full stop when it ended the answer without one', () => {
    expect(move('I have a degree in law. I want to become a partner', 1)?.text).toBe('I want to become a partner. I have a degree in law.');
  });

  test('leaves paragraphs where they were', () => {
    expect(move('I joined in 2019.\n\nI want to lead a team. I have done two courses.', 1)?.text).toBe(
      'I want to lead a team. I joined in 2019.\n\nI have done two courses.',
    );
  });

  test.each([
    ['leans on the sentence before', 'I was a nurse there. That made me choose health policy as my field.', 1],
    ['has a pronoun before any noun', 'My father has a bakery. I want to open it again in another town.', 1],
    ['is leant on by the next', 'My last team was small. I want to lead a bigger group. That means I must learn budgets.', 1],
    ['would become what the first one leans on', 'It was 2020 then. I want to run a hotel of my own one day.', 1],
    ['draws a conclusion with "but"', 'Many people leave early. But I want to stay in this town for long.', 1],
    ['asks', 'I have a degree in law. Would you want a partner with my degree?', 1],
    ['is a list item', 'My goals are these:\n- finish my degree in law\n- I want to become a partner', 2],
    ['stands first', 'I want to lead a team. I have done two courses this year.', 0],
    ['is not there', 'I want to lead a team. I have done two courses this year.', 9],
  ])('stays where it is when it %s', (_, text, at) => expect(move(text, at)).toBeNull());
});
