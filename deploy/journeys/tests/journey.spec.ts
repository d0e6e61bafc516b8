import { type Browser, expect, type Page, test } from '@playwright/test';
import { isAccessible } from './accessible';
import { Hours } from './hours';
import { linkInMail, mailsTo } from './mails';
import { kill, PARTS } from './parts';
import { signedIn, stranger } from './people';

const YARA = 'yara.bouzid@student.rivierenland.example';
const ANJA = 'a.vandam@delinde.example';
const ELIF = 'e.aydin@rivierenland.example';
const MARIT = 'm.visser@rivierenland.example';
const JOKE = 'j.deruiter@rivierenland.example';

async function byLink(browser: Browser, link: string): Promise<Page> {
  const page = await stranger(browser);
  await page.goto(link);
  return page;
}

/** A day of last week; 0 is its Monday. */
function lastWeek(day: number): string {
  const monday = Date.now() - (((new Date().getUTCDay() + 6) % 7) + 7) * 86_400_000;
  return new Date(monday + day * 86_400_000).toISOString().slice(0, 10);
}

test.describe.configure({ mode: 'serial' });

test('a student finds a place near home and applies', async ({ browser }) => {
  const page = await signedIn(browser, YARA, 'phone');
  await expect(page.getByRole('heading', { name: 'Hoi Yara' })).toBeVisible();
  await expect(page.getByText('Zoek een plek').first()).toBeVisible();
  await isAccessible(page);

  await page.goto('/zoeken?q=begeleider');
  await expect(page.getByText('Deze plekken staan op Stagemarkt')).toBeVisible();
  await isAccessible(page);
  await page.getByText('Zorggroep De Linde').first().click();
  await page.getByRole('link', { name: 'Solliciteer' }).first().click();
  await page.getByLabel('Waarom deze plek?').fill('Ik wil leren hoe je cliënten begeleidt. <script>alert(1)</script>');
  await page.getByRole('button', { name: 'Verstuur je sollicitatie' }).click();
  await page.waitForURL(/sollicitaties\/./);

  await page.goto('/sollicitaties');
  await expect(page.getByText('Wacht op antwoord').first()).toBeVisible();
  await isAccessible(page);
});

test('the trainer accepts from the mail, without a password', async ({ browser }) => {
  const page = await byLink(browser, await linkInMail(ANJA, 'solliciteert'));
  await expect(page.getByText('<script>alert(1)</script>')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Aannemen' }).click();
  await expect(page.getByText('is aangenomen')).toBeVisible();
});

test('the supervisor approves the place', async ({ browser }) => {
  const link = await linkInMail(ELIF, 'Keur de plek');
  const page = await signedIn(browser, ELIF);
  await page.goto(link);
  await isAccessible(page);
  await page.getByRole('button', { name: 'Goedkeuren', exact: true }).click();
  await expect(page.getByText('De overeenkomst wordt klaargezet')).toBeVisible();
});

test('hours are refused until everybody has signed', async ({ browser }) => {
  const page = await signedIn(browser, YARA, 'phone');
  await page.goto(`/uren/dagen/${lastWeek(0)}`);
  await expect(page.getByText('Uren schrijven kan nog niet')).toBeVisible();
});

async function sign(page: Page): Promise<void> {
  await page.getByLabel('Ik heb de overeenkomst gelezen').check();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Teken de overeenkomst' }).click();
  await expect(page.getByText('hebt getekend')).toBeVisible();
}

test('trainer, student and school sign in turn; administration gets the document', async ({ browser }) => {
  await sign(await byLink(browser, await linkInMail(ANJA, 'Teken de praktijkovereenkomst')));

  const forYara = await linkInMail(YARA, 'Teken');
  const yara = await signedIn(browser, YARA, 'phone');
  await yara.goto(forYara);
  await sign(yara);

  const forJoke = await linkInMail(JOKE, 'Teken');
  const joke = await signedIn(browser, JOKE);
  await joke.goto(forJoke);
  await sign(joke);

  const forMarit = await linkInMail(MARIT, 'Getekende overeenkomst');
  const marit = await signedIn(browser, MARIT);
  await marit.goto(forMarit);
  const agreement = new URL(forMarit).pathname.split('/').pop();
  const document = await marit.request.get(`/api/contract/agreements/${agreement}/document`);
  expect((await document.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await isAccessible(marit);
  await marit.getByRole('button', { name: 'Opgeborgen in het dossier' }).click();
  await expect(marit.getByText('Opgeborgen').first()).toBeVisible();
});

test('the student logs a week on a phone and hands it in; the trainer approves from the mail', async ({ browser }) => {
  const page = await signedIn(browser, YARA, 'phone');
  const internship = (await (await page.request.get('/api/internship/internships')).json()).items[0].id as string;
  for (let day = 0; day < 4; day++) {
    await page.goto(`/uren/dagen/${lastWeek(day)}`);
    if (day === 0) await isAccessible(page);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page).toHaveURL(/\/uren\?week=/);
  }
  await expect
    .poll(async () => (await (await page.request.get(`/api/internship/internships/${internship}`)).json()).loggedMinutes)
    .toBe(4 * 480);
  await isAccessible(page);
  await page.getByRole('button', { name: /^Lever week/ }).click();

  const trainer = await byLink(browser, await linkInMail(ANJA, 'Uren van'));
  await isAccessible(trainer);
  await trainer.getByRole('button', { name: 'Goedkeuren' }).click();
  await expect(trainer.getByText('is goedgekeurd')).toBeVisible();
});

test('whatever dies while hours are written, nothing is lost, nothing happens twice, and all stands again by itself', async ({ browser }) => {
  test.setTimeout(900_000);
  const page = await signedIn(browser, YARA, 'phone');
  const internship = (await (await page.request.get('/api/internship/internships')).json()).items[0].id as string;
  const weekBefore = [-7, -6, -5, -4, -3].map(lastWeek);
  const hours = new Hours(page, internship, weekBefore);

  for (const part of PARTS) {
    await test.step(part, async () => {
      await hours.writeUntil(kill(part)());
      expect(await hours.days()).toEqual(hours.acknowledged);
    });
  }

  const mails = (await mailsTo(ANJA, 'Uren van')).length;
  const standsAgain = ['notification', 'kafka', 'internship'].map((part) => kill(part)());
  await hours.handIn(weekBefore[0]!);
  await Promise.all(standsAgain);
  const link = await linkInMail(ANJA, 'Uren van', mails);

  const trainer = await byLink(browser, link);
  await trainer.getByRole('button', { name: 'Goedkeuren' }).click();
  await expect(trainer.getByText('is goedgekeurd')).toBeVisible();
  await kill('internship')();
  const total = [...hours.acknowledged.values()].reduce((sum, { minutes }) => sum + minutes, 0);
  const after = await (await page.request.get(`/api/internship/internships/${internship}`)).json();
  expect(after.approvedMinutes).toBe(4 * 480 + total);
  expect((await mailsTo(ANJA, 'Uren van')).length).toBe(mails + 1);
  await noDeadLetters(browser);
});

async function noDeadLetters(browser: Browser): Promise<void> {
  const page = await signedIn(browser, 'operator@stagerocs.example');
  for (const service of ['matching', 'contract', 'internship', 'evaluation', 'notification', 'connector', 'identity']) {
    await expect
      .poll(async () => (await (await page.request.get(`/api/${service}/dead-letters`)).json()).items, { message: service })
      .toEqual([]);
  }
}

test('report, advice, decision and rating complete the internship', async ({ browser }) => {
  const page = await signedIn(browser, YARA, 'phone');
  await page.goto('/evaluaties');
  await page.getByText('Zorggroep De Linde').first().click();
  await page.getByLabel(/Titel/).fill('Mijn stage bij De Linde');
  await page.locator('input[type=file]').setInputFiles({ name: 'verslag.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n') });
  await isAccessible(page);
  await page.getByRole('button', { name: /Lever|inleveren/i }).first().click();

  const trainer = await byLink(browser, await linkInMail(ANJA, 'Geef uw advies'));
  await trainer.getByRole('button', { name: 'Goed', exact: true }).click();
  await trainer.getByRole('textbox').fill('Yara werkt zelfstandig en is lief voor cliënten.');
  await isAccessible(trainer);
  await trainer.getByRole('button', { name: 'Verstuur uw advies' }).click();
  await expect(trainer.getByText('Uw advies is verstuurd')).toBeVisible();

  const link = await linkInMail(ELIF, 'Beoordeel Yara');
  const elif = await signedIn(browser, ELIF);
  await elif.goto(link);
  await elif.getByRole('button', { name: 'Goed', exact: true }).click();
  await elif.getByRole('textbox').fill('Wij volgen het advies.');
  await isAccessible(elif);
  await elif.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await expect(elif.getByText('Het besluit is vastgelegd')).toBeVisible();

  const rating = await linkInMail(YARA, 'Wat vond je van');
  await page.goto(rating);
  await page.getByRole('radio', { name: '5 sterren' }).press('Space');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Verstuur je beoordeling' }).click();
  await expect(page.getByText('Bedankt, je beoordeling is opgeslagen')).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Je stage is afgerond')).toBeVisible();
});

test('the supervisor sees where everybody stands, and what the student thought of the company', async ({ browser }) => {
  const page = await signedIn(browser, ELIF);
  await page.goto('/groepen');
  await page.getByText('MZ2B').first().click();
  await expect(page.getByRole('row', { name: /Yara Bouzid/ })).toContainText('Afgerond');
  await isAccessible(page);
  await page.goto('/bedrijven');
  await page.getByLabel('Zoek op naam').fill('De Linde');
  await expect(page.getByText('5 van 1').first()).toBeVisible();
  await isAccessible(page);
});

test('a coordinator imports a workbook: messages first, nothing twice', async ({ browser }) => {
  const page = await signedIn(browser, 'j.bakker@rivierenland.example');
  await page.goto('/importeren');
  await isAccessible(page);
  const template = await page.request.get('/api/matching/imports/kinds/programmes/template');
  await page.locator('input[type=file]').setInputFiles({ name: 'opleidingen.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await template.body() });
  await page.getByRole('button', { name: 'Controleren' }).click();
  await expect(page.getByText('rijen met een fout')).toBeVisible();
  await isAccessible(page);
});

test('a coordinator sees how the school stands, and chooses what opens the hours', async ({ browser }) => {
  const page = await signedIn(browser, 'p.smit@zuiderkwartier.example');
  await expect(page.getByRole('link', { name: /^Studenten/ }).first()).toContainText('40');
  await isAccessible(page);
  await page.goto('/instellingen');
  await page.getByLabel('Als de begeleider de plek heeft goedgekeurd').check();
  await isAccessible(page);
  await page.locator('form').filter({ hasText: 'Wanneer mag een student uren' }).getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('De instelling is bewaard')).toBeVisible();
});

test('another student and another school see nothing of it', async ({ browser }) => {
  const yara = await signedIn(browser, YARA);
  const internship = (await (await yara.request.get('/api/internship/internships')).json()).items[0].id as string;
  for (const other of ['daan.verhoeven@student.rivierenland.example', 'noor.elamrani@student.zuiderkwartier.example', 'k.mulder@zuiderkwartier.example']) {
    const page = await signedIn(browser, other);
    expect((await page.request.get(`/api/internship/internships/${internship}`)).status()).toBe(404);
    expect((await page.request.get(`/api/evaluation/evaluations/${internship}`)).status()).toBe(404);
  }
  expect((await mailsTo(ANJA, 'Geef uw advies')).length).toBe(1);
});
