import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_TAKE } from './answers.ts';
import { FULL_PAGES, type Furniture, furnish } from './every-page.ts';
import { furnishHouse } from './house.ts';
import { answerHere } from './pages.ts';

// Every test of every file is watched for requests to other hosts, service workers and broken safety policies: see guard.ts.
// Here every page is opened for that alone, and it is shown that the watch sees what it is to see.

const house = furnishHouse();
let furniture: Furniture;
beforeAll(async () => {
  furniture = await furnish(house.studio);
});

describe('every page', () => {
  it('asks nobody but the studio’s own server, and shows no address of another', { timeout: 120_000 }, async () => {
    const page = await house.open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    for (const { address, settle } of FULL_PAGES) {
      await page.goto(address(furniture));
      await settle(page);
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin));
      expect(new Set(loaded)).toEqual(new Set([house.studio.address]));
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('[href], [src], [action]')]
          .flatMap((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name)))
          .filter((value) => value !== null && new URL(value, location.href).origin !== location.origin),
      );
      expect(shown).toEqual([]);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    }
    expect(asked.length).toBeGreaterThan(FULL_PAGES.length);
    expect(new Set(asked)).toEqual(new Set([house.studio.address]));
  });

  it('sends an answer to nobody else, in full or in part', async () => {
    const page = await house.open('/rehearse/motivation');
    const bodies: { origin: string; body: string }[] = [];
    page.on('request', (request) => bodies.push({ origin: new URL(request.url()).origin, body: request.url() + (request.postData() ?? '') }));
    await answerHere(page, FIRST_TAKE);
    const told = bodies.filter(({ body }) => /wound/.test(body));
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map(({ origin }) => origin))).toEqual(new Set([house.studio.address]));
  });
});

describe('the watch', () => {
  it('sees requests to other hosts, and the policy that stops them', async () => {
    const page = await house.open('/');
    await page.evaluate(async () => {
      await fetch('http://127.0.0.2:9/told').catch(() => undefined);
      navigator.sendBeacon('http://127.0.0.2:9/beacon', 'told');
      new WebSocket('ws://127.0.0.2:9/socket').onerror = () => undefined;
      const picture = new Image();
      await new Promise((resolve) => {
        picture.onerror = resolve;
        picture.src = 'http://127.0.0.2:9/picture.png';
      });
    });
    await expect.poll(() => house.complaintsSoFar().join('\n')).toMatch(/Safety policy: img-src http:\/\/127\.0\.0\.2:9/);
    const complaints = house.takeComplaints().join('\n');
    for (const what of ['http://127.0.0.2:9/told', 'http://127.0.0.2:9/beacon', 'ws://127.0.0.2:9/socket']) expect(complaints).toContain(`connect-src ${what}`);
  });

  it('sees a script that is not the page’s own, and an error', async () => {
    const page = await house.open('/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
      setTimeout(() => {
        throw new Error('on purpose');
      });
    });
    await expect.poll(() => house.complaintsSoFar().join('\n')).toMatch(/on purpose/);
    expect(house.takeComplaints().join('\n')).toContain('script-src');
    expect(await page.title()).not.toBe('taken');
  });
});
