import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessible';
import { mailsTo } from './mails';
import { signedIn } from './people';

const SEM = 'sem.dewit@student.rivierenland.example';
const JAN = 'j.bakker@rivierenland.example';

interface Choice {
  placeId: string;
}

/** The student's own list, first choice first. */
async function choices(page: Page): Promise<string[]> {
  const list = await (await page.request.get('/api/matching/shortlist')).json();
  return list.choices.map(({ placeId }: Choice) => placeId);
}

test.describe.configure({ mode: 'serial' });

test('a student puts the own list in order on a phone', async ({ browser }) => {
  const page = await signedIn(browser, SEM, 'phone');
  await page.goto('/voorkeuren');
  await expect(page.getByRole('listitem')).toHaveCount(8);
  await isAccessible(page);
  const before = await choices(page);

  await page.getByRole('button', { name: /omhoog$/ }).nth(1).click();
  await expect(page.getByText('Je volgorde is bewaard')).toBeVisible();
  expect(await choices(page)).toEqual([before[1], before[0], ...before.slice(2)]);

  await page.getByRole('listitem').last().getByRole('link').click();
  await expect(page.getByText('Staat op je lijst, als keuze 8')).toBeVisible();
});

test('a coordinator seals the lottery, and the lists stand still', async ({ browser }) => {
  const page = await signedIn(browser, JAN);
  await page.goto('/verdelen');
  await page.getByLabel('Naam').fill('Secretaresse, februari–juli');
  await page.getByRole('combobox', { name: 'Groepen' }).fill('Secretaresse');
  await page.getByRole('option', { name: /^Hele opleiding: Secretaresse/ }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel(/^Verder dan/).fill('40');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Lijsten sluiten en loting verzegelen' }).click();
  await page.waitForURL(/verdelen\/./);
  await expect(page.getByText(/^100 studenten · /)).toBeVisible();
  await isAccessible(page);

  const sem = await signedIn(browser, SEM, 'phone');
  await sem.goto('/voorkeuren');
  await expect(sem.getByText('Tot de uitslag staat je lijst vast')).toBeVisible();
  await sem.goto('/verdeling');
  await expect(sem.getByText('Je groep wordt verdeeld')).toBeVisible();
  await isAccessible(sem);
});

test('two results stand side by side, are checked, and become known at one moment', async ({ browser }) => {
  const page = await signedIn(browser, JAN);
  await page.goto('/verdelen');
  await page.getByText('Secretaresse, februari–juli').first().click();
  await page.getByRole('button', { name: 'Verdelen', exact: true }).click();
  await expect(page.getByRole('region', { name: 'A · Loting' })).toBeVisible();
  await page.getByRole('button', { name: 'Deze kiezen' }).click();
  await page.getByRole('button', { name: 'Narekenen' }).click();
  await expect(page.getByText('Nagerekend: dezelfde invoer')).toBeVisible();
  await page.getByRole('region', { name: 'Wie krijgt wat' }).getByRole('row').nth(1).getByRole('button').click();
  await expect(page.getByText(/straks leest$/)).toBeVisible();
  await isAccessible(page);

  await page.getByRole('button', { name: 'Alles tegelijk bekendmaken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Alles tegelijk bekendmaken' }).click();
  await expect(page.getByText(/^Bekendgemaakt/)).toBeVisible();
});

test('a student reads which place it became and why, and nothing of anybody else', async ({ browser }) => {
  const page = await signedIn(browser, SEM, 'phone');
  await expect.poll(async () => (await mailsTo(SEM, 'plek')).length, { timeout: 120_000 }).toBe(1);
  await page.goto('/verdeling');
  await expect(page.getByText(/aan de beurt\. Je lot was nummer/)).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(8);
  await isAccessible(page);
  const own = (await (await page.request.get('/api/matching/allocations')).json()).items[0];
  const seal = await page.evaluate(async (seed: string) => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(seed));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }, own.seed);
  expect(seal).toBe(own.commitment);
  expect((await page.request.get(`/api/matching/allocation-rounds/${own.roundId}`)).status()).toBe(403);
});
