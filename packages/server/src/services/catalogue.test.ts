import { describe, expect, it } from 'vitest';
import { ownId } from './catalogue.ts';

describe('ownId', () => {
  it('is the same for the same words', () => {
    const id = ownId('Why do you want to leave?');
    expect(id).toMatch(/^own-why-do-you-want-to-leave-[0-9a-f]{8}$/);
    for (const same of ['why do you want to leave', '  WHY do you – want to leave?! ', 'Why do you\nwant to leave?']) expect(ownId(same)).toBe(id);
    expect(ownId('Why do you want to live?')).not.toBe(id);
  });

  it('stays short, and takes accents and other scripts', () => {
    expect(ownId('word '.repeat(100)).length).toBeLessThan(60);
    expect(ownId('Où travaillez-vous ?')).toMatch(/^own-ou-travaillez-vous-[0-9a-f]{8}$/);
    expect(ownId('あなたの長所は?')).toMatch(/^own-[0-9a-f]{8}$/);
    expect(ownId('あなたの長所は?')).not.toBe(ownId('あなたの短所は?'));
    expect(ownId('?!?')).toMatch(/^own-[0-9a-f]{8}$/);
  });
});
