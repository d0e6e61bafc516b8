import { expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessible';
import { linkInMail } from './mails';
import { signedIn } from './people';

const DAAN = 'daan.verhoeven@student.rivierenland.example';
const ELIF = 'e.aydin@rivierenland.example';
const ANJA = 'a.vandam@delinde.example';

test.describe.configure({ mode: 'serial' });

test('a trainer reads a motivation before a name, and invites with two times', async ({ browser }) => {
  const daan = await signedIn(browser, DAAN, 'phone');
  const { items } = await (await daan.request.get('/api/matching/places?words=De+Linde')).json();
  await daan.goto(`/plekken/${items[0].id}/solliciteren`);
  await daan.getByLabel('Waarom deze plek?').fill('Ik ben Daan Verhoeven, en ik wil leren hoe je iemand helpt om zelf te wonen.');
  await isAccessible(daan);
  await daan.getByRole('button', { name: 'Verstuur je sollicitatie' }).click();
  await daan.waitForURL(/sollicitaties\/./);

  const anja = await signedIn(browser, ANJA, 'phone');
  await anja.goto('/sollicitaties');
  await isAccessible(anja);
  await anja.getByRole('link', { name: /Wacht op antwoord/ }).first().click();
  await expect(anja.getByText('Eerst de motivatie, dan de naam')).toBeVisible();
  await expect(anja.getByText(/Ik ben ▒+/)).toBeVisible();
  await expect(anja.getByText(/Verhoeven/)).toHaveCount(0);
  await isAccessible(anja);
  await anja.getByRole('button', { name: 'Uitnodigen voor een gesprek' }).click();
  await anja.getByRole('button', { name: 'Nog een tijd' }).click();
  for (const number of [1, 2]) {
    await anja.getByLabel(new RegExp(`^Dag ${number}`)).fill(inDays(number + 2));
    await anja.getByRole('textbox', { name: `Tijd ${number}` }).fill('10:30');
  }
  await anja.getByRole('textbox', { name: 'Waar' }).fill('Kerkplein 45, Ede');
  await isAccessible(anja);
  await anja.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await expect(anja.getByText(/is uitgenodigd/)).toBeVisible();
});

test('the student chooses a time, puts it in a calendar, and sees who looked', async ({ browser }) => {
  await linkInMail(DAAN, 'nodigt je uit');
  const page = await signedIn(browser, DAAN, 'phone');
  await nextStepIs(page, 'Kies een tijd voor het gesprek');
  await isAccessible(page);
  await page.getByRole('link', { name: 'Kies een tijd' }).first().click();
  await page.getByRole('radio').nth(1).check();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Kies deze tijd' }).click();
  await expect(page.getByText('Jullie afspraak')).toBeVisible();
  const calendar = await download(page, 'Zet in je agenda');
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar).toContain('Kerkplein 45');
  await expect(page.getByText(/zag wie er solliciteert/)).toBeVisible();
  await isAccessible(page);
  await nextStepIs(page, 'Ga naar je gesprek');
  await expect(page.getByRole('link', { name: /^Gesprek bij .* 10\.30/ })).toBeVisible();
  await isAccessible(page);
});

test('a student proposes a place, SBB is asked, the supervisor asks and then says why not', async ({ browser }) => {
  const daan = await signedIn(browser, DAAN, 'phone');
  await daan.goto('/eigen-plekken/nieuw');
  await fill(daan, {
    'Naam van het bedrijf': 'Woonvorm Het Anker',
    Straat: 'Havenstraat',
    Huisnummer: '7',
    Postcode: '6711 CD',
    Plaats: 'Ede',
    'Voornaam van wie je begeleidt': 'Mila',
    'Achternaam van wie je begeleidt': 'Postma',
    'E-mail van wie je begeleidt': 'm.postma@hetanker.example',
    'Leerbedrijf-ID': '200000107',
    'Hoe heet de plek?': 'Begeleider wonen',
    'Wat ga je er doen?': 'Ik help bewoners met hun dag, en schrijf mee aan hun plannen.',
    'Eerste dag': inDays(70),
    'Laatste dag': inDays(220),
  });
  await isAccessible(daan);
  await daan.getByRole('button', { name: 'Verstuur je voorstel' }).click();
  await expect(daan.getByText('Je voorstel is verstuurd')).toBeVisible();

  await linkInMail(ELIF, 'heeft zelf een plek gevonden');
  const elif = await signedIn(browser, ELIF);
  await elif.goto('/eigen-plekken');
  await elif.getByRole('link', { name: /Woonvorm Het Anker|Begeleider wonen/ }).first().click();
  await expect(async () => {
    await elif.reload();
    await expect(elif.getByText('Erkend', { exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await isAccessible(elif);
  await elif.getByRole('button', { name: 'Een vraag stellen' }).click();
  await elif.getByRole('dialog').getByRole('textbox').fill('Wie werkt er op de dagen dat jij er bent?');
  await elif.getByRole('dialog').getByRole('button', { name: 'Verstuur' }).click();
  await expect(elif.getByText(/^Je vraag aan/)).toBeVisible();

  await daan.reload();
  await expect(daan.getByText('Wie werkt er op de dagen dat jij er bent?')).toBeVisible();
  await isAccessible(daan);
  await elif.getByRole('button', { name: 'Afwijzen met een reden' }).click();
  await elif.getByRole('dialog').getByRole('textbox').fill('Er is geen vaste begeleider op de groep.');
  await elif.getByRole('dialog').getByRole('button', { name: 'Afwijzen' }).click();
  await expect(elif.getByText(/^Afgewezen;/)).toBeVisible();
  await daan.reload();
  await expect(daan.getByText('Er is geen vaste begeleider op de groep.')).toBeVisible();
});

/** The services tell each other, so that a home can be a moment behind. */
async function nextStepIs(page: Page, title: string): Promise<void> {
  await expect(async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).first().fill(value);
}

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).or(page.getByRole('button', { name })).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
