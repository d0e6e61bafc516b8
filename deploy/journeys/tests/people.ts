import { type Browser, expect, type Page } from '@playwright/test';

const PASSWORD = 'stage-demo-2026';
const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 800 };

/** Signs somebody in by the account page, as on an own device. */
export async function signedIn(browser: Browser, email: string, device: 'phone' | 'laptop' = 'laptop'): Promise<Page> {
  const context = await browser.newContext({ viewport: device === 'phone' ? PHONE : LAPTOP });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Inloggen' }).first().click();
  await page.locator('#username').fill(email);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
  await page.waitForURL((url) => url.pathname === '/' && url.search === '');
  await expect(page.getByRole('link', { name: 'Inloggen' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** Somebody without an account, who opens a link on an own device. */
export async function stranger(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE });
  return context.newPage();
}
