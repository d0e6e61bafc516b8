import { expect } from '@playwright/test';

const INBOX = `http://localhost:${8025 + Number(process.env.STAGEROCS_PORT_OFFSET ?? 0)}`;

interface Mail {
  number: number;
  to: string;
  subject: string;
  html: string;
}

/** The mails that somebody has with this in the subject. */
export async function mailsTo(address: string, subject: string): Promise<Mail[]> {
  const answer = await fetch(`${INBOX}/mails?to=${address}`);
  const all = (await answer.json()) as Mail[];
  return all.filter((mail) => mail.subject.includes(subject));
}

/** Waits for exactly one more mail than before, and gives the link in it. */
export async function linkInMail(address: string, subject: string, before = 0): Promise<string> {
  await expect.poll(async () => (await mailsTo(address, subject)).length, { timeout: 120_000 }).toBe(before + 1);
  const mails = await mailsTo(address, subject);
  const link = mails.at(-1)?.html.match(/href="([^"]+)"/)?.[1];
  if (!link) throw new Error(`no link in the mail to ${address}`);
  return link.replaceAll('&amp;', '&');
}
