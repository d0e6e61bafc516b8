import { expect, test } from '@playwright/test';
import { isAccessible } from './accessible';
import { linkInMail } from './mails';
import { signedIn } from './people';

const DAAN = 'daan.verhoeven@student.rivierenland.example';
const ELIF = 'e.aydin@rivierenland.example';
const JAN = 'j.bakker@rivierenland.example';

test.describe.configure({ mode: 'serial' });

test('a supervisor suggests a place, and the student says why not', async ({ browser }) => {
  const page = await signedIn(browser, ELIF);
  await page.goto('/studenten');
  await page.getByLabel('Zoek op naam of nummer').fill('Verhoeven');
  await expect(page.getByText('Daan Verhoeven')).toBeVisible();
  await isAccessible(page);
  const { items } = await (await page.request.get('/api/matching/students?words=Verhoeven')).json();
  await page.goto(`/meematchen/studenten/${items[0].id}`);
  await expect(page.getByRole('heading', { name: 'Plekken voor Daan Verhoeven' })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: /^Stel voor: / }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill('Hier werk je met dezelfde doelgroep.');
  await page.getByRole('dialog').getByRole('button', { name: 'Stel voor' }).click();
  await expect(page.getByText('Daan Verhoeven heeft je voorstel')).toBeVisible();
  await linkInMail(DAAN, 'Je begeleider stelt een plek voor');

  const daan = await signedIn(browser, DAAN, 'phone');
  const suggestions = daan.getByRole('region', { name: 'Voorstellen van je begeleider' });
  await expect(suggestions.getByText('Hier werk je met dezelfde doelgroep.')).toBeVisible();
  await isAccessible(daan);
  await daan.getByRole('button', { name: 'Niet voor mij' }).click();
  await daan.getByRole('dialog').getByRole('textbox').fill('Het is te ver fietsen.');
  await daan.getByRole('dialog').getByRole('button', { name: 'Verstuur' }).click();
  await expect(suggestions).toHaveCount(0);

  await page.goto('/voorstellen');
  await expect(page.getByText(/Het is te ver fietsen/)).toBeVisible();
  await isAccessible(page);
});

test('a student narrows a search, and comes back to it by its address', async ({ browser }) => {
  const page = await signedIn(browser, DAAN, 'phone');
  await page.goto('/zoeken');
  await page.getByRole('button', { name: 'Meer filters' }).click();
  await page.getByRole('button', { name: /^4 dagen/ }).click();
  await page.getByLabel('Volgorde').selectOption('fit');
  await expect(page).toHaveURL(/days=4/);
  await expect(page.getByRole('list', { name: 'Gevonden plekken' }).getByText(/4 dagen/).first()).toBeVisible();
  await isAccessible(page);
  await page.reload();
  await expect(page.getByRole('button', { name: /^4 dagen/ })).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('list', { name: 'Gevonden plekken' }).getByRole('link').first().click();
  await expect(page.getByText('Wat je gaat doen')).toBeVisible();
  await isAccessible(page);
});

test('a coordinator reads the figures, and divides students over supervisors', async ({ browser }) => {
  const page = await signedIn(browser, JAN);
  for (const path of ['/rapporten', '/studenten', '/opleidingen', '/begeleiders', '/importeren']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await isAccessible(page);
  }
  await page.goto('/begeleiders');
  await page.getByRole('combobox', { name: 'Groepen' }).fill('AM2B');
  await page.getByRole('option', { name: /AM2B/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Begeleiders' }).fill('Aydin');
  await page.getByRole('option', { name: /Aydin/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Laat zien wat er gebeurt' }).click();
  await expect(page.getByRole('region').getByText('Elif Aydin').first()).toBeVisible();
  await isAccessible(page);
});
