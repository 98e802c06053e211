import { describe, expect, it } from 'vitest';
import { plainForm } from './plain-form.ts';
import { standardSpelling } from './standard-spelling.ts';

describe('standardSpelling', () => {
  it.each([
    ["Runnin' the tills wi' me mates", 'running the tills with me mates'],
    ["She's gonna manage", 'they are going to manage'],
    ['I dinnae want nowt', 'i do not want nothing'],
    ["I don't and I won't", 'i do not and i will not'],
    ["Ah want the boiler room oan ma ain, and t'night shift", 'i want the boiler room on my own, and the night shift'],
    ["I failed and thought, ah well, ah, that's it", 'i failed and thought, ah well, ah, that is it'],
  ])('writes "%s" as the words stand for', (spoken, standard) => {
    expect(standardSpelling(spoken)).toBe(standard);
  });

  it.each([
    ['my husband', 'my wife'],
    ['my mum taught me', 'my dad taught me'],
    ['he leads the lads', 'she leads the lads'],
    ['the chairman said', 'the chairwoman said'],
    ["he's the one they ring", "she's the one they ring"],
  ])('hears no sex: "%s" as "%s"', (one, other) => {
    expect(standardSpelling(one)).toBe(standardSpelling(other));
    expect(standardSpelling(one)).not.toBe(one);
  });

  it('touches no part of a longer word', () => {
    expect(standardSpelling('the manual, a hero, permanent, sonnet')).toBe('the manual, a hero, permanent, sonnet');
  });
});

describe('plainForm', () => {
  it('drops names of people and places inside a sentence', () => {
    expect(plainForm('I worked with Priya Patel in Leeds')).toBe(plainForm('I worked with Tom Jones in Cork'));
    expect(plainForm('I worked with Priya Patel')).not.toMatch(/priya|patel/);
  });

  it.each(['March', 'Mondays', 'Christmas', 'Ramadan'])('keeps %s, which says when', (when) => {
    expect(plainForm(`I will finish it by ${when}`)).toContain(when.toLowerCase().replace(/s$/, ''));
  });

  it('keeps acronyms and the first word, which may be any word', () => {
    expect(plainForm('At the NHS')).toContain('nhs');
    expect(plainForm('Nursing is hard')).toMatch(/nurs/);
  });

  it('reads a missing ending or article the same', () => {
    expect(plainForm('She want to run shop')).toBe(plainForm('He wants to run the shop'));
  });

  it('keeps negation, and never comes out empty', () => {
    expect(plainForm("I don't want that")).toContain('not');
    expect(plainForm('The')).not.toBe('');
  });
});
