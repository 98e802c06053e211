import { describe, expect, it } from 'vitest';
import { habitOf, sharesOf } from './own-part.ts';

describe('the share in what went wrong', () => {
  it.each([
    ["I'd watered them at night and never looked at the leaves. Then I rang the nursery.", "I'd watered them at night and never looked at the leaves."],
    ['I should have asked the driver. I drove out the next day.', 'I should have asked the driver.'],
    ['I had only read the first page. So I read the rest.', 'I had only read the first page.'],
    ['I assumed that the van was loaded. I loaded it myself.', 'I assumed that the van was loaded.'],
  ])('is told apart from what was done: %s', (action, share) => {
    expect(sharesOf({ action }, true).share).toBe(share);
    expect(sharesOf({ action }, true).action).not.toContain(share);
    expect(sharesOf({ action }, false)).toEqual({ share: '', action });
  });

  it.each(['I did not wait for my manager. I rang the client.', 'I had already warned my manager. I rang the client.', 'I never gave up'])(
    'is not found in “%s”',
    (action) => expect(sharesOf({ action }, true)).toEqual({ share: '', action }),
  );
});

it('finds the habit in its own words', () => {
  const story = {
    action: 'I sat it again. Since then I do one paper a fortnight.',
    result: 'I passed.',
    lesson: 'being tired is not the same as having studied',
  };
  expect(habitOf(story)).toEqual({ field: 'action', text: 'Since then I do one paper a fortnight.' });
  expect(habitOf({ ...story, action: 'I sat it again.' })).toBe(null);
});
