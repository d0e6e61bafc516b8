import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessible';
import { HOME } from './parts';
import { signedIn } from './people';

const JAN = 'j.bakker@rivierenland.example';
const PETRA = 'p.smit@zuiderkwartier.example';
const NOOR = 'noor.elamrani@student.zuiderkwartier.example';
const WIM = 'w.prins@zuiderkwartier.example';

test('a coordinator lets a student leave whom the list does not name any more', async ({ browser }) => {
  const number = String(Date.now() % 1_000_000);
  const page = await signedIn(browser, PETRA);
  await page.goto('/invoeren/students');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('Studentnummer').fill(number);
  await field('Voornaam').fill('Luuk');
  await field('Achternaam').fill('Tijdelijk');
  await field('E-mail').fill(`luuk.${number}@student.zuiderkwartier.example`);
  await page.getByLabel(/^Geboortedatum/).fill('2008-05-12');
  const { items } = await (await page.request.get('/api/matching/groups')).json();
  await page.getByRole('combobox', { name: 'Groep' }).fill(items[0].name);
  await page.getByRole('combobox', { name: 'Begeleider' }).fill('k.mulder@zuiderkwartier.example');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(page.getByText('is toegevoegd')).toBeVisible();

  await page.goto('/importeren');
  await page.getByLabel('Welke lijst?').selectOption('Studenten');
  await page.locator('input[type=file]').setInputFiles(resolve(HOME, 'demo/99ZK/students.xlsx'));
  await page.getByRole('button', { name: 'Controleren' }).click();
  await expect(page.getByRole('heading', { name: 'Niet in dit bestand' })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('checkbox', { name: `Luuk Tijdelijk (${number})` }).check();
  await page.getByRole('button', { name: 'Schrijf 1 student uit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Schrijf 1 student uit' }).click();
  await expect(page.getByRole('checkbox', { name: `Luuk Tijdelijk (${number})` })).toHaveCount(0);
  expect((await (await page.request.get(`/api/matching/students?words=${number}`)).json()).items).toEqual([]);
});

test('a coordinator offers a place to a programme that SBB does not recognise, sees it, and takes it back', async ({ browser }) => {
  const page = await signedIn(browser, JAN);
  await page.goto('/aanbod?words=De+Linde');
  await page.getByRole('link', { name: /De Linde/ }).first().click();
  await page.getByRole('combobox', { name: 'Ook voor' }).fill('Onderwijsassistent');
  await page.getByRole('listbox').getByRole('option', { name: /^Onderwijsassistent/ }).click();
  await page.keyboard.press('Escape');
  await save(page);
  await isAccessible(page);
  const place = page.url();

  await page.getByRole('link', { name: /De Linde/ }).first().click();
  const refused = page.getByText(/^SBB erkent dit bedrijf hier niet voor/);
  await until(page, () => expect(refused).toBeVisible({ timeout: 1_000 }));
  await expect(page.getByText(/Onderwijsassistent · 25485 · .*gevraagd op/)).toBeVisible();
  await isAccessible(page);

  await page.goto(place);
  await page.getByRole('combobox', { name: 'Ook voor' }).press('Backspace');
  await save(page);
  await page.getByRole('link', { name: /De Linde/ }).first().click();
  await until(page, () => expect(refused).toHaveCount(0));
});

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('De plek is bewaard')).toBeVisible();
}

/** What another service says shows at the next look. */
async function until(page: Page, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await seen();
  }).toPass({ timeout: 60_000 });
}

test('a coordinator revokes the links in a mailbox, and the trainer gets new ones', async ({ browser }) => {
  const page = await signedIn(browser, JAN);
  await page.goto('/bedrijven?words=De+Linde');
  await page.getByRole('link', { name: /De Linde/ }).first().click();
  await page.getByRole('button', { name: /^Nieuwe maillinks: Anja/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Intrekken en nieuwe sturen' }).click();
  await expect(page.getByText('De oude links werken niet meer')).toBeVisible();
});

test('somebody of an office who is a trainer elsewhere is one of them at a time', async ({ browser }) => {
  const page = await signedIn(browser, WIM);
  await page.goto('/meer');
  await expect(page.getByText('Je werkt nu als medewerker van de administratie bij ROC Zuiderkwartier')).toBeVisible();
  expect((await page.request.get('/api/matching/students')).status()).toBe(200);
  await page.getByRole('button', { name: 'Verder als praktijkopleider' }).click();
  await expect(page.getByRole('link', { name: 'Studenten' })).toHaveCount(0);
  await isAccessible(page);
  expect((await page.request.get('/api/matching/students', { headers: { 'Acting-As': 'trainer' } })).status()).toBe(403);
});

test('a student brings in a place that Stagemarkt shows', async ({ browser }) => {
  const page = await signedIn(browser, NOOR, 'phone');
  await page.goto('/zoeken?bron=stagemarkt');
  const bringIn = page.getByRole('link', { name: /^Breng in: / }).first();
  await expect(bringIn).toBeVisible();
  await isAccessible(page);
  await bringIn.click();
  await expect(page.getByLabel(/^Leerbedrijf-ID/)).toHaveValue(/^\d{9}$/);
  await isAccessible(page);
});
