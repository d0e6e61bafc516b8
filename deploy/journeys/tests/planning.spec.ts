import { expect, test } from '@playwright/test';
import { isAccessible } from './accessible';
import { signedIn } from './people';

const JAN = 'j.bakker@rivierenland.example';
const PETRA = 'p.smit@zuiderkwartier.example';
const SEM = 'sem.dewit@student.rivierenland.example';

test.describe.configure({ mode: 'serial' });

test('a coordinator plans an internship after the one that a group does now', async ({ browser }) => {
  const page = await signedIn(browser, JAN);
  await page.goto('/stageperiodes');
  await isAccessible(page);
  const first = page.getByRole('row').filter({ has: page.getByRole('link', { name: /^Stage vanaf/ }) });
  await expect(first).toHaveCount(3);
  await page.getByRole('link', { name: 'Nieuwe stageperiode' }).click();
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('Naam').fill('Stage examenjaar');
  await field('Van').fill('2028-09-04');
  await field('Tot en met').fill('2029-01-26');
  await field('Uren').fill('480');
  await field('Contract getekend uiterlijk').fill('2028-09-11');
  await page.getByRole('combobox', { name: 'Groepen' }).fill('MZ2B');
  await page.getByRole('option', { name: /^MZ2B/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stageperiode maken' }).click();
  await expect(page.getByText(/2028-09-04|4 september 2028/).first()).toBeVisible();
  await field('Contract getekend uiterlijk').fill('2028-08-28');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Stageperiode maken' }).click();
  await expect(page.getByText('De stageperiode staat er')).toBeVisible();

  await page.getByRole('link', { name: 'Stage examenjaar' }).click();
  await expect(page.getByRole('heading', { name: 'Stage examenjaar' })).toBeVisible();
  await isAccessible(page);
  const address = new URL(page.url()).pathname;
  const other = await signedIn(browser, PETRA);
  expect((await other.request.get(address.replace('/stageperiodes', '/api/matching/periods'))).status()).toBe(404);
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByText('Stage examenjaar is verwijderd')).toBeVisible();
});

test('a student sees which internship the wishes are for', async ({ browser }) => {
  const page = await signedIn(browser, SEM, 'phone');
  await page.goto('/voorkeuren');
  await expect(page.getByText(/^Stage vanaf .*: .* tot en met /)).toBeVisible();
  await isAccessible(page);
});

test('a coordinator says what a distribution holds to: no VOG arranged, and numbers agreed', async ({ browser }) => {
  const page = await signedIn(browser, JAN);
  await page.goto('/opleidingen');
  await page.getByRole('button', { name: /^Meer over/ }).first().click();
  const vog = page.getByRole('switch', { name: 'De school regelt een VOG vóór de stage' });
  await expect(vog).toBeChecked();
  await vog.click();
  await expect(page.getByText('Bewaard')).toBeVisible();
  await isAccessible(page);
  await vog.click();
  await expect(vog).toBeChecked();

  await page.goto('/bedrijven');
  await page.getByRole('link', { name: /^Aannemersbedrijf/ }).first().click();
  const most = page.getByRole('textbox', { name: 'Hoogstens' });
  const save = page.locator('section').filter({ has: most }).getByRole('button', { name: 'Bewaren' });
  await most.fill('2');
  await save.click();
  await expect(page.getByText('Bewaard')).toBeVisible();
  await most.fill('');
  await save.click();
  await expect(save).toBeDisabled();
});

test('a coordinator adds a student by hand, mends it, and takes it off the list again', async ({ browser }) => {
  const page = await signedIn(browser, JAN);
  await page.goto('/studenten');
  await page.getByRole('link', { name: 'Toevoegen' }).click();
  await isAccessible(page);
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('Studentnummer').fill('999001');
  await field('Voornaam').fill('Isa');
  await field('Achternaam').fill('Handmatig');
  await field('E-mail').fill('isa.handmatig@student.rivierenland.example');
  await page.getByLabel(/^Geboortedatum/).fill('2008-05-12');
  const name = (label: string) => page.getByRole('combobox', { name: label });
  await name('Groep').fill('MZ9B');
  await name('Begeleider').fill('e.aydin@rivierenland.example');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(page.getByText(/^Onbekende groep\. Bedoel je/).first()).toBeVisible();
  await isAccessible(page);
  await name('Groep').fill('MZ2B');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(page.getByText('is toegevoegd')).toBeVisible();

  await page.getByLabel('Zoek op naam of nummer').fill('999001');
  await page.getByRole('button', { name: 'Meer over Isa Handmatig' }).click();
  await page.getByRole('link', { name: 'Gegevens wijzigen' }).click();
  await field('Tussenvoegsel').fill('van');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('is bewaard')).toBeVisible();
  await page.getByRole('button', { name: 'Van de lijst halen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Van de lijst halen' }).click();
  await expect(page.getByText('staat niet meer op de lijst')).toBeVisible();
  const { items } = await (await page.request.get('/api/matching/students?words=999001')).json();
  expect(items).toEqual([]);
});
