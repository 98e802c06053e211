import type { Page } from 'playwright-core';

// What is found, and done, on the way into an interview and inside it.

export const status = (page: Page) => page.getByRole('status').first();
export const captions = (page: Page) => page.getByRole('region', { name: 'What is said' });
export const yourTurn = (page: Page): Promise<void> => page.getByText('Your turn', { exact: true }).waitFor({ timeout: 60_000 });

/** Plans an interview, with what `change` does to the plan, and goes to the door of the room. */
export async function plan(page: Page, change?: () => Promise<unknown>): Promise<void> {
  await page
    .getByRole('button', { name: /^Take out: / })
    .first()
    .waitFor({ timeout: 60_000 });
  await page.getByLabel('The job').fill('Ward sister');
  await change?.();
  await page.getByRole('button', { name: 'Go in' }).click();
  await page.getByRole('heading', { name: 'Before you go in' }).waitFor();
}

/** Leaves so many questions in the plan. */
export async function keepOnly(page: Page, count: number): Promise<void> {
  const takeOut = page.getByRole('button', { name: /^Take out: / });
  while ((await takeOut.count()) > count) await takeOut.last().click();
}

export async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await page.getByText('That was it').waitFor();
}
